package kz.zerek.document;

/** Reads documents of one type. */
@FunctionalInterface
interface Format {

    /** @throws Exception whatever the parser throws; a {@link Refusal} if it is known what is wrong */
    void read(byte[] document, BoundedText text) throws Exception;
}
