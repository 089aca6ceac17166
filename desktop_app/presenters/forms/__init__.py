"""The forms of the steps, without Qt: fields as data, their values, what is still missing."""
