package kz.zerek.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zerek.bank.Bank;
import kz.zerek.language.Language;
import kz.zerek.language.Sentences;
import kz.zerek.language.message.MessagePattern;
import kz.zerek.language.message.Messages;
import kz.zerek.language.message.Term;
import org.jspecify.annotations.Nullable;

/** Words what is asked. */
final class Stems {

    private final Bank bank;
    private final Messages messages;
    private final Wordings wordings;
    private final Statements statements;

    Stems(Bank bank, Messages messages, Wordings wordings, Statements statements) {
        this.bank = bank;
        this.messages = messages;
        this.wordings = wordings;
        this.statements = statements;
    }

    String stem(Question question, Phrases words) {
        var given = question.given();
        return switch (question.kind()) {
            case WHEN ->
                words.question(question.subject(), pattern(question, words).text(Map.of()));
            case DETAIL -> detailQuestion((Ref.DetailOf) given.getFirst(), question.wording(), words);
            case WHICH_OF_THESE -> bank.set(question.subject()).question().in(words.language());
            default -> Sentences.capitalized(pattern(question, words).text(values(question, words)), words.language());
        };
    }

    private MessagePattern pattern(Question question, Phrases words) {
        return wordings.pattern(question, words.language());
    }

    private String detailQuestion(Ref.DetailOf ref, int wording, Phrases words) {
        var detail = Details.of(bank, ref);
        if (wording > 0 && detail.rephrased() != null) return detail.rephrased().in(words.language());
        var statement = detail.statement().in(words.language());
        if (statement.question() == null) throw new IllegalArgumentException("no question for " + ref);
        return statement.question();
    }

    private Map<String, ?> values(Question question, Phrases words) {
        var given = question.given();
        return switch (question.kind()) {
            case TYPE_DATE -> Map.of("question", askedForDate(question, words));
            case TYPE_NUMBER -> Map.of("question", detailQuestion((Ref.DetailOf) given.getFirst(), 0, words));
            case WHAT_HAPPENED -> Map.of("date", words.slot(given.getFirst()));
            case TRUE_FALSE_DATE -> Map.of("claim", words.statement(question.subject(), words.slot(given.getFirst())));
            case STANDS_FOR -> Map.of("short", words.slot(given.getFirst()));
            case WHICH_ACRONYM -> Map.of("name", words.slot(given.getFirst()), "language", foreign(words));
            case TYPE_ACRONYM -> Map.of("long", words.slot(given.getFirst()));
            case COUNTERPART -> counterpart((Ref.AcronymIn) given.getFirst(), question, words);
            case WHO_PROPOSED -> whoProposed((Ref.What) given.getFirst(), words);
            case WHERE_PROPOSED -> whereProposed(question, words);
            case WHAT_PROPOSED -> Map.of("who", words.slot(given.getFirst()), "where", words.slot(given.get(1)));
            case TRUE_FALSE_CLAIM -> Map.of("claim", claim(given, words));
            default -> Map.of();
        };
    }

    private String askedForDate(Question question, Phrases words) {
        var key = (Ref.Date) Keys.of(question.task()).getFirst();
        var relation = bank.dated(question.subject()).dating().relation().name().toLowerCase(Locale.ROOT);
        var when = "question.when." + relation + "." + Wordings.precision(key.date()) + ".1";
        return words.question(question.subject(), messages.text(words.language(), when));
    }

    private String foreign(Phrases words) {
        return messages.text(words.language(), "language." + words.foreign().code() + ".in");
    }

    private Map<String, ?> counterpart(Ref.AcronymIn given, Question question, Phrases words) {
        var key = (Ref.AcronymIn) Keys.of(question.task()).getFirst();
        return Map.of(
                "short", words.text(given),
                "from",
                        messages.text(
                                words.language(), "language." + given.language().code() + ".from"),
                "to",
                        messages.text(
                                words.language(), "language." + key.language().code() + ".to"));
    }

    /** Many have proposed the same at other times, so the date is told if it is known. */
    private Map<String, ?> whoProposed(Ref.What what, Phrases words) {
        return Map.of("what", words.slot(what), "when", words.date(bank.proposal(what.fact())));
    }

    private Map<String, ?> whereProposed(Question question, Phrases words) {
        var who = words.slot(question.given().getFirst());
        var what = words.slot(question.given().get(1));
        if (!(Keys.of(question.task()).getFirst() instanceof Ref.AtSession session))
            return Map.of("who", who, "what", what);
        var forum = bank.forum(session.forum()).name().in(words.language());
        return Map.of("who", who, "what", what, "forum", Term.of(forum, words.language()));
    }

    private String claim(List<Ref> given, Phrases words) {
        return switch (given.getFirst()) {
            case Ref.DetailOf detail ->
                Sentences.capitalized(
                        words.statement(detail).text(Map.of("value", words.slot(given.get(1)))), words.language());
            case Ref.What what -> statements.claimed(bank.proposal(what.fact()), given.get(1), words);
            default -> throw new IllegalArgumentException("no claim about " + given);
        };
    }

    @Nullable
    String passage(Question question, Phrases words) {
        return switch (question.kind()) {
            case GAP -> Passages.blanked(bank, (Ref.GapOf) question.given().getFirst());
            case COMPLETE -> blanked(question, words) + ".";
            case YEARS_BETWEEN ->
                words.text(question.given().get(0)) + "\n"
                        + words.text(question.given().get(1));
            default -> null;
        };
    }

    private String blanked(Question question, Phrases words) {
        return switch (question.given().getFirst()) {
            case Ref.DetailOf detail ->
                Sentences.capitalized(
                        words.statement(detail).text(Map.of("value", new Statements.Blank())), words.language());
            case Ref.What what -> {
                var who = Keys.of(question.task()).getFirst() instanceof Ref.Who;
                yield statements.blanked(bank.proposal(what.fact()), who, words);
            }
            default -> throw new IllegalArgumentException("nothing to complete: " + question);
        };
    }

    /** In which the options and the right answer are. */
    Language answerLanguage(Question question, Language reader) {
        return switch (question.kind()) {
            case COUNTERPART -> ((Ref.AcronymIn) Keys.of(question.task()).getFirst()).language();
            case GAP -> passageLanguage(question, reader);
            default -> reader;
        };
    }

    Language passageLanguage(Question question, Language reader) {
        return question.kind() == Kind.GAP
                ? Passages.language(bank, (Ref.GapOf) question.given().getFirst())
                : reader;
    }
}
