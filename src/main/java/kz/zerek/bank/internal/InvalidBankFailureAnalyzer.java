package kz.zerek.bank.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what is wrong with the bank, problem by problem, in the language of the machine if it is ours. */
class InvalidBankFailureAnalyzer extends AbstractFailureAnalyzer<InvalidBankException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidBankException bank) {
        var language = Language.of(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
        var heading = Messages.bundled().text(language, "bank.problem");
        var problems = bank.problems().stream().map(problem -> problem.text(language));
        var description =
                Stream.concat(Stream.of(heading), problems).collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(description, null, failure);
    }
}
