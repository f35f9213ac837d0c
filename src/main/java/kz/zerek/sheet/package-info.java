/**
 * Tables from and to files: XLSX, CSV and what is copied from a spreadsheet, within bounds. What the cells mean is a matter
 * of who asks. Imports the language alone; all that is known of the libraries of spreadsheets is known here.
 */
@NullMarked
package kz.zerek.sheet;

import org.jspecify.annotations.NullMarked;
