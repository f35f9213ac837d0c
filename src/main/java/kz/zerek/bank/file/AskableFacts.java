package kz.zerek.bank.file;

import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.statement.QuestionForms;

/** Checks that whatever facts give to be asked can be put into words in each language. */
final class AskableFacts {

    private static final QuestionForms QUESTIONS = new QuestionForms();

    private AskableFacts() {}

    static void check(AllEntries all) {
        all.dates().forEach(AskableFacts::checkQuestion);
    }

    /** The question for a date is written, or a rule forms it. */
    private static void checkQuestion(Located<DateEntry> date) {
        var statement = date.entry().statement();
        var question = date.entry().question();
        if (statement == null) return;
        for (var language : Language.values()) {
            var text = statement.in(language);
            boolean written = question != null && question.in(language) != null;
            if (written || text == null || !date.isSound("statement." + language.code())) continue;
            if (QUESTIONS.when(text, language).isEmpty())
                date.problem("question." + language.code(), "no-question", Map.of("field", language.code()));
        }
    }
}
