"""The live page: the notice as it will be printed, beside what is being typed."""
