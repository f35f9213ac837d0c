package kz.zerek.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Sentences;
import kz.zerek.language.message.MessagePattern;
import kz.zerek.language.message.Messages;

/** States the right answer in full: one sentence, or a line for each thing asked. */
final class Explanations {

    private final Bank bank;
    private final Messages messages;
    private final Statements statements;

    Explanations(Bank bank, Messages messages, Statements statements) {
        this.bank = bank;
        this.messages = messages;
        this.statements = statements;
    }

    String explain(Question question, Phrases words) {
        return switch (question.kind()) {
            case ORDER_EVENTS, MATCH_DATES, YEARS_BETWEEN, MATCH_ACRONYMS, CAME_FIRST ->
                lines(subjects(question), fact -> of(fact, words));
            case WHICH_OF_THESE -> members(question, words);
            default ->
                question.given().isEmpty()
                        ? of(bank.fact(question.subject()), words)
                        : explain(question.given().getFirst(), question.subject(), words);
        };
    }

    /** What the bank says of something that a wrong option names; empty if that is nothing of a fact, or told anyway. */
    Optional<String> ofOption(Question question, Ref option, Phrases words) {
        if (question.kind() == Kind.CAME_FIRST) return Optional.empty();
        return switch (option) {
            case Ref.Event(var fact) -> Optional.of(of(bank.fact(fact), words));
            case Ref.Acronym(var fact) -> Optional.of(of(bank.fact(fact), words));
            case Ref.AcronymIn(var fact, var _) -> Optional.of(of(bank.fact(fact), words));
            case Ref.What(var fact) -> Optional.of(of(bank.fact(fact), words));
            default -> Optional.empty();
        };
    }

    private String explain(Ref given, String subject, Phrases words) {
        return switch (given) {
            case Ref.DetailOf detail -> detail(detail, words);
            case Ref.GapOf gap -> gap(gap, words);
            default -> of(bank.fact(subject), words);
        };
    }

    private Stream<Fact> subjects(Question question) {
        return question.subjects().stream().map(bank::fact);
    }

    private static String lines(Stream<Fact> facts, Function<Fact, String> line) {
        return facts.map(line).collect(Collectors.joining("\n"));
    }

    /** What a fact says, as a sentence. */
    private String of(Fact fact, Phrases words) {
        return switch (fact) {
            case DateFact date -> words.statement(date.id(), words.slot(new Ref.When(date.dating()))) + ".";
            case AcronymFact acronym -> acronym(acronym, words);
            case ProposalFact proposal -> statements.proposal(proposal, words) + ".";
        };
    }

    private String acronym(AcronymFact fact, Phrases words) {
        var shorts = fact.shortName();
        if (fact.longName() == null)
            return messages.text(
                    words.language(),
                    "explanation.counterparts",
                    Map.of("kk", shorts.kk(), "ru", shorts.ru(), "en", shorts.en()));
        return messages.text(
                words.language(),
                "explanation.acronym",
                Map.of(
                        "short", words.slot(new Ref.Acronym(fact.id())),
                        "long", words.text(new Ref.FullName(fact.id())),
                        "foreign", words.text(new Ref.ForeignAcronyms(fact.id()))));
    }

    private String members(Question question, Phrases words) {
        var set = bank.set(question.subject());
        var names = Keys.of(question.task()).stream().map(words::text).toList();
        return MessagePattern.of(set.claim().in(words.language()), words.language())
                        .text(Map.of("members", enumerated(names, words)))
                + ".";
    }

    /** Two names or more, the last behind "and". */
    private String enumerated(List<String> names, Phrases words) {
        var others = String.join(", ", names.subList(0, names.size() - 1));
        return messages.text(
                words.language(), "explanation.enumerated", Map.of("others", others, "last", names.getLast()));
    }

    private String detail(Ref.DetailOf ref, Phrases words) {
        var detail = Details.of(bank, ref);
        var value = words.slot(new Ref.Value(detail.unit(), detail.value()));
        return Sentences.capitalized(words.statement(ref).text(Map.of("value", value)), words.language()) + ".";
    }

    private String gap(Ref.GapOf ref, Phrases words) {
        var of = Passages.gap(bank, ref).of();
        return List.of("date", "short").contains(of)
                ? of(bank.fact(ref.fact()), words)
                : detail(new Ref.DetailOf(ref.fact(), of), words);
    }
}
