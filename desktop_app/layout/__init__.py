"""Draft + standard to the sheet (compose), the sheet to pages (paginate); knows no Qt."""
