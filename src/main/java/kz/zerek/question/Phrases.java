package kz.zerek.question;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.Relation;
import kz.zerek.language.Sentences;
import kz.zerek.language.date.DateWords;
import kz.zerek.language.message.MessagePattern;
import kz.zerek.language.message.Messages;
import kz.zerek.language.message.Term;
import kz.zerek.language.number.Numbers;
import kz.zerek.language.statement.QuestionForms;

/** The words of one bank in one language: what each reference is called. */
final class Phrases {

    private static final QuestionForms FORMS = new QuestionForms();

    /** The words of so many facts are kept, those last used: all of a small bank. */
    private static final int KEPT = 10_000;

    private final Bank bank;
    private final Messages messages;
    private final Language language;
    private final LoadingCache<String, MessagePattern> statements = kept(this::statement);
    private final LoadingCache<String, Optional<MessagePattern>> questions = kept(this::question);
    private final LoadingCache<String, String> events = kept(this::event);
    private final LoadingCache<Ref.DetailOf, MessagePattern> details = kept(this::detail);
    private final LoadingCache<Ref, Object> terms = kept(this::term);

    private Phrases(Bank bank, Messages messages, Language language) {
        this.bank = bank;
        this.messages = messages;
        this.language = language;
    }

    private static <K, V> LoadingCache<K, V> kept(CacheLoader<K, V> words) {
        return Caffeine.newBuilder().maximumSize(KEPT).build(words);
    }

    static Localized<Phrases> of(Bank bank, Messages messages) {
        return Localized.of(language -> new Phrases(bank, messages, language));
    }

    private MessagePattern statement(String fact) {
        return MessagePattern.of(text(fact), language);
    }

    /** What a date fact says, with the slot for its date. */
    private String text(String fact) {
        return bank.dated(fact).statement().in(language).text();
    }

    private String event(String fact) {
        var without = text(fact).replace(" {date}", "").replace("{date} ", "").replace("{date}", "");
        return Sentences.capitalized(without, language);
    }

    private Optional<MessagePattern> question(String fact) {
        return Optional.ofNullable(bank.dated(fact).statement().in(language).question())
                .or(() -> FORMS.when(text(fact), language))
                .map(question -> MessagePattern.of(question, language));
    }

    private MessagePattern detail(Ref.DetailOf detail) {
        return MessagePattern.of(
                Details.of(bank, detail).statement().in(language).text(), language);
    }

    Language language() {
        return language;
    }

    /** What the reference is called when it stands by itself. */
    String text(Ref ref) {
        return switch (slot(ref)) {
            case Term term -> term.base();
            case Number number -> Numbers.inFigures(number, language);
            case Object text -> text.toString();
        };
    }

    /** What fills a slot of a pattern: a text, a bare number, or a term that the pattern can ask for in a form. */
    Object slot(Ref ref) {
        return switch (ref) {
            case Ref.When when -> DateWords.adverbial(when.dating(), language);
            case Ref.Date date -> DateWords.nominal(date.date(), language);
            case Ref.Event event -> events.get(event.fact());
            case Ref.Lure lure -> lure(lure);
            case Ref.Acronym s -> bank.acronym(s.fact()).shortName().in(language);
            case Ref.AcronymIn s -> bank.acronym(s.fact()).shortName().in(s.language());
            case Ref.Truth truth -> messages.text(language, "truth." + truth.holds());
            default -> terms.get(ref);
        };
    }

    private Object term(Ref ref) {
        return switch (ref) {
            case Ref.ForeignAcronyms foreign -> foreignAcronyms(bank.acronym(foreign.fact()));
            case Ref.FullName name -> Term.of(longName(name.fact()).in(language), language);
            case Ref.ForeignFullName name -> longName(name.fact()).in(foreign());
            case Ref.About about -> Term.of(about(about.fact()), language);
            case Ref.Who who -> actor(bank.actor(who.actor()));
            case Ref.Occasion occasion -> occasion(bank.proposal(occasion.fact()));
            case Ref.Where where -> place(bank.proposal(where.fact()));
            case Ref.AtSession session -> session(session.forum(), session.number());
            case Ref.What what -> Term.of(bank.proposal(what.fact()).what().in(language), language);
            case Ref.Value value when value.unit() == Unit.COUNT -> value.number();
            case Ref.Value value -> value(value);
            default -> throw new IllegalArgumentException("no words of its own: " + ref);
        };
    }

    private Localized<String> longName(String fact) {
        return Optional.ofNullable(bank.acronym(fact).longName()).orElseThrow();
    }

    private String lure(Ref.Lure lure) {
        var lures = Optional.ofNullable(bank.acronym(lure.fact()).lures()).orElseThrow();
        return lures.in(language).get(lure.number());
    }

    private String about(String fact) {
        return Optional.ofNullable(bank.acronym(fact).about()).orElseThrow().in(language);
    }

    /** The language in which a name is shown that the reader is to recognise. */
    Language foreign() {
        return language == Language.KK ? Language.RU : Language.KK;
    }

    /** The short names in the two other languages; one that is the same stands once, the reader's own not at all. */
    private String foreignAcronyms(AcronymFact fact) {
        var own = fact.shortName().in(language);
        return Arrays.stream(Language.values())
                .map(fact.shortName()::in)
                .filter(name -> !name.equals(own))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private Term actor(Actor actor) {
        return Term.of(actor.name().in(language), language, actor.gender());
    }

    private Term value(Ref.Value value) {
        var key = "unit." + Wordings.unit(value.unit());
        return Term.of(messages.text(language, key, Map.of("n", value.number())), language);
    }

    private String session(String forum, int number) {
        return messages.text(
                language,
                "occasion.session",
                Map.of(
                        "number",
                        number,
                        "forum",
                        Term.of(bank.forum(forum).name().in(language), language)));
    }

    /** Where and when a proposal was made, as far as the bank says. */
    String occasion(ProposalFact proposal) {
        var when = date(proposal);
        var where = place(proposal);
        if (when.isEmpty() || where.isEmpty()) return when + where;
        return messages.text(language, "occasion.both", Map.of("when", when, "where", where));
    }

    /** When a proposal was made, or nothing if the bank does not say. */
    String date(ProposalFact proposal) {
        return proposal.when() == null ? "" : DateWords.adverbial(new Dating(proposal.when(), Relation.AT), language);
    }

    private String place(ProposalFact proposal) {
        return switch (proposal.where()) {
            case Place.Session session -> session(session.forum(), session.number());
            case Place.Named named -> named.adverbial().in(language);
            case null -> "";
        };
    }

    /** The statement of a date fact with a date in its slot, without a full stop. */
    String statement(String fact, Object date) {
        return Sentences.capitalized(statements.get(fact).text(Map.of("date", date)), language);
    }

    /** Whether it is known, by the fact or by rule, how to ask for its date. */
    boolean asksForDate(String fact) {
        return questions.get(fact).isPresent();
    }

    /** The question for the date of a fact. */
    String question(String fact, String when) {
        return Sentences.capitalized(questions.get(fact).orElseThrow().text(Map.of("when", when)), language);
    }

    /** What a detail says, its slot still open. */
    MessagePattern statement(Ref.DetailOf detail) {
        return details.get(detail);
    }
}
