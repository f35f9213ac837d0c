package kz.zerek.document;

/**
 * What a document says.
 *
 * @param text not blank, of {@link DocumentReader#MOST_CHARACTERS} UTF-16 units at most. Plain text stands as it was
 *     written, without a byte order mark; of all else each paragraph, heading, item of a list and cell of a table is a
 *     line of its own
 */
public record DocumentText(String text, DocumentType type) {}
