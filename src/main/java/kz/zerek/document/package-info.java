/**
 * From a file of many a format to its plain text, within bounds. All that is known of Tika, PDFBox and jsoup's parser is
 * known here, and loads with the first document. Imports no other package of Zerek.
 */
@NullMarked
package kz.zerek.document;

import org.jspecify.annotations.NullMarked;
