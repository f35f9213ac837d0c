package kz.zerek.bank.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.bank.file.AllEntries.Located;
import kz.zerek.bank.file.BankFormat.AcronymEntry;
import kz.zerek.bank.file.BankFormat.DateEntry;
import kz.zerek.bank.file.BankFormat.DetailEntry;
import kz.zerek.bank.file.BankFormat.FactEntry;
import kz.zerek.bank.file.BankFormat.GapEntry;
import kz.zerek.bank.file.BankFormat.ProposalEntry;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Sentences;
import kz.zerek.language.date.DateWords;
import kz.zerek.language.message.MessagePattern;
import kz.zerek.language.message.Term;
import kz.zerek.language.statement.QuestionForms;
import org.jspecify.annotations.Nullable;

/** Checks that whatever facts give to be asked can be put into words in each language. */
final class AskableFacts {

    private static final QuestionForms QUESTIONS = new QuestionForms();
    private static final Pattern SLOT = Pattern.compile("\\{value, ([^{}]*)}");
    private static final String DATE = "date";
    private static final String SHORT = "short";
    private static final Set<String> RESERVED = Set.of(DATE, SHORT);

    private static final List<Form> FORMS = Arrays.stream(Case.values())
            .flatMap(grammaticalCase -> Stream.of(
                    new Form(false, false, grammaticalCase),
                    new Form(false, true, grammaticalCase),
                    new Form(true, false, grammaticalCase),
                    new Form(true, true, grammaticalCase)))
            .toList();

    private final Map<String, Language> documents = new HashMap<>();

    private AskableFacts(AllEntries all) {
        for (var document : all.base().documents()) documents.put(document.id(), document.language());
        for (var document : all.documents())
            if (document.entry().id() != null && document.entry().language() != null)
                documents.putIfAbsent(document.entry().id(), document.entry().language());
    }

    /** What gaps in the source of a fact can ask for besides its details. */
    static Set<String> ownGaps(FactEntry fact) {
        return switch (fact) {
            case DateEntry _ -> Set.of(DATE);
            case AcronymEntry _ -> Set.of(SHORT);
            case ProposalEntry _ -> Set.of();
        };
    }

    static void check(AllEntries all) {
        all.dates().forEach(AskableFacts::checkQuestion);
        for (var fact : all.facts()) fact.in("details", fact.entry().details()).forEach(AskableFacts::checkDetail);
        var askable = new AskableFacts(all);
        all.facts().forEach(askable::checkGaps);
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

    private static void checkDetail(Located<DetailEntry> detail) {
        var id = detail.entry().id();
        if (id != null && RESERVED.contains(id)) detail.problem("id", "reserved-id", Map.of("invalid", id));
        var statement = detail.entry().statement();
        if (statement != null)
            for (var language : Language.values())
                checkSlot(statement.in(language), language, "statement." + language.code(), detail);
    }

    private static void checkSlot(@Nullable String text, Language language, String field, Located<DetailEntry> detail) {
        var slot = SLOT.matcher(text == null ? "" : text);
        if (!slot.find() || !detail.isSound(field)) return;
        var form = slot.group(1);
        Object example = detail.entry().unit() == Unit.COUNT ? BigDecimal.ONE : Term.of("1", language);
        if (!isMade(() -> MessagePattern.of(text, language).text(Map.of("value", example))))
            detail.problem(field, "slot-form", Map.of("invalid", form));
    }

    private void checkGaps(Located<FactEntry> fact) {
        var source = fact.entry().source();
        var language = source == null ? null : documents.get(source.document());
        if (language == null) return;
        for (var gap : fact.at("source", source).in("gaps", source.gaps())) {
            checkGap(gap, fact.entry(), language);
            if (source.sentence() != null) checkSentence(gap, source.sentence(), language);
        }
    }

    /** Only the sentence with the gap is shown. */
    private static void checkSentence(Located<GapEntry> located, String sentence, Language language) {
        if (!located.isSound("text")) return;
        int start = QuoteChecks.start(located.entry(), sentence);
        if (Sentences.end(sentence, start, language)
                < start + located.entry().text().length()) located.problem("text", "gap-across-sentences", Map.of());
    }

    private static void checkGap(Located<GapEntry> located, FactEntry fact, Language language) {
        var gap = located.entry();
        if (gap.of() == null || gap.form() == null || !located.isSound("of") || !located.isSound("text")) return;
        var forms = forms(gap.of(), fact, language);
        if (fact instanceof AcronymEntry acronym && gap.of().equals(SHORT) && acronym.longName() == null)
            located.problem("of", "gap-without-long", Map.of());
        else if (!forms.isEmpty()
                && !forms.contains(Form.of(gap.form()).map(Form::words).orElse(gap.form())))
            located.problem("form", "unknown-word", Map.of("invalid", gap.form(), "known", String.join(", ", forms)));
    }

    /** The forms in which what a gap asks for can be written; none if that itself is wrong. */
    private static List<String> forms(String of, FactEntry fact, Language language) {
        return switch (fact) {
            case DateEntry date
            when of.equals(DATE) ->
                date.date() == null ? List.of() : ofDate(date.date().date(), language);
            case AcronymEntry _ when of.equals(SHORT) -> List.of(Form.BASE.words());
            default ->
                fact.details().stream()
                        .filter(detail -> detail != null && of.equals(detail.id()) && detail.value() != null)
                        .findFirst()
                        .map(detail -> ofNumber(detail.value()))
                        .orElse(List.of());
        };
    }

    private static List<String> ofDate(PartialDate date, Language language) {
        return FORMS.stream()
                .map(Form::words)
                .filter(form -> isMade(() -> DateWords.written(date, language, form)))
                .toList();
    }

    private static List<String> ofNumber(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole ? List.of("figures", "words") : List.of("figures");
    }

    private static boolean isMade(Supplier<String> form) {
        try {
            form.get();
            return true;
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }
}
