"""The list of steps and the form page of a step."""
