package kz.zerek.bank.file;

import kz.zerek.bank.Statement;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/** Puts together what the format keeps apart: the texts of a statement and its questions. */
final class Statements {

    private Statements() {}

    static Localized<Statement> of(Localized<String> texts, @Nullable Localized<String> questions) {
        return Localized.of(
                language -> new Statement(texts.in(language), questions == null ? null : questions.in(language)));
    }
}
