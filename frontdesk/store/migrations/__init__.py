"""Every schema that was ever released, one step each; steps never import the live tables."""
