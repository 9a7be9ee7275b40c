"""The cleaned copy: splice, proof, writing, report."""
