package kz.zerek.attempt;

import java.util.Locale;
import kz.zerek.language.Language;
import kz.zerek.question.UnaskableBankException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what of the bank cannot be asked, in the language of the machine if it is ours. */
class UnaskableBankFailureAnalyzer extends AbstractFailureAnalyzer<UnaskableBankException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnaskableBankException bank) {
        var language = Language.of(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
        return new FailureAnalysis(bank.text(language), null, failure);
    }
}
