package kz.zerek.question;

/**
 * Something that can be asked: a kind of question about one fact or fact set, before chance and difficulty.
 *
 * @param variant which of several things of that kind the subject can be asked, e.g. the id of a detail; may be empty
 */
public record Prompt(Kind kind, String subject, String variant) {

    @Override
    public String toString() {
        return kind.key() + ":" + subject + ":" + variant;
    }
}
