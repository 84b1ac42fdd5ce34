# Reads the structure message with rsdmx, and holds the SDMX-CSV against what it read: columns, codes, keys. Prints a finding a line.
suppressMessages(library(rsdmx))
given <- commandArgs(TRUE)
message <- readSDMX(given[1], isURL = FALSE)
definition <- message@datastructures@datastructures[[1]]
lists <- setNames(
  lapply(message@codelists@codelists, function(list) vapply(list@Code, function(code) code@id, "")),
  vapply(message@codelists@codelists, function(list) list@id, "")
)
parts <- c(definition@Components@Dimensions, definition@Components@Attributes)
columns <- vapply(parts, function(part) part@conceptRef, "")
dimensions <- vapply(definition@Components@Dimensions, function(part) part@conceptRef, "")
rows <- read.csv(given[2], colClasses = "character", na.strings = character(0), check.names = FALSE, encoding = "UTF-8")
findings <- character(0)

expected <- c("STRUCTURE", "STRUCTURE_ID", "ACTION", columns, "TIME_PERIOD", definition@Components@PrimaryMeasure@conceptRef)
missing <- setdiff(expected, names(rows))
unknown <- setdiff(names(rows), expected)
if (length(missing) > 0) findings <- c(findings, paste("no column", missing))
if (length(unknown) > 0) findings <- c(findings, paste("a column of no component:", unknown))
for (part in parts) {
  if (is.null(part@codelist) || is.na(part@codelist) || !(part@conceptRef %in% names(rows))) next
  strange <- setdiff(unique(rows[[part@conceptRef]]), c("", lists[[part@codelist]]))
  if (length(strange) > 0) findings <- c(findings, paste(part@conceptRef, "holds a code that", part@codelist, "has not:", strange))
}
empty <- dimensions[vapply(dimensions, function(name) any(rows[[name]] == ""), TRUE)]
if (length(empty) > 0) findings <- c(findings, paste("a row without", empty))
measure <- rows[[definition@Components@PrimaryMeasure@conceptRef]]
wrong <- measure != "" & is.na(suppressWarnings(as.numeric(measure)))
if (any(wrong)) findings <- c(findings, paste("no number:", unique(measure[wrong])))
if (any(duplicated(rows[c(dimensions, "TIME_PERIOD")]))) findings <- c(findings, "one key has two rows")
cat(sprintf("%d rows, %d dimensions, %d code lists\n", nrow(rows), length(dimensions), length(lists)))
if (length(findings) > 0) cat(paste0("FINDING ", findings), sep = "\n")
