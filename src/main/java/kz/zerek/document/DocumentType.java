package kz.zerek.document;

/** What can be read. */
public enum DocumentType {
    TEXT,
    HTML,
    PDF,
    DOCX,
    ODT,
    RTF
}
