package kz.zerek.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generator;
import kz.zerek.question.Kind;
import kz.zerek.question.Prompt;
import kz.zerek.question.Question;

/** Blueprints for the starter bank. */
public final class ExamFixture {

    public static final Bank BANK = StarterBank.read();
    public static final Generator GENERATOR = new Generator(BANK, Messages.bundled());

    static final Set<Language> ALL = Set.of(Language.values());
    static final Set<Kind> ABOUT_DATES = EnumSet.of(Kind.WHEN, Kind.TYPE_DATE, Kind.ORDER_EVENTS, Kind.MATCH_DATES);

    private ExamFixture() {}

    public static Part part(Set<String> topics, Set<Kind> kinds, int count, FixedQuestion... fixed) {
        return new Part(null, topics, kinds, count, Difficulty.MEDIUM, BigDecimal.ONE, List.of(fixed), null);
    }

    public static Blueprint blueprint(Part... parts) {
        return new Blueprint(List.of(parts), ALL, Order.AS_BUILT, Variants.ONE_FOR_ALL, Credit.PARTIAL, null);
    }

    /** Three parts that share subjects, with a title, points and a pass mark, and fixed questions in two of them. */
    public static Blueprint threeParts() {
        var title = new Localized<>("Күндер", "Даты", "Dates");
        return blueprint(
                part(Set.of(), Set.of(), 10, fixed(Kind.WHEN, "kz-un-member")),
                new Part(
                        title,
                        Set.of("kazakhstan-un", "kazakhstan-world"),
                        ABOUT_DATES,
                        6,
                        Difficulty.HARD,
                        new BigDecimal("2.5"),
                        List.of(),
                        BigDecimal.TEN),
                new Part(
                        null,
                        Set.of("initiatives"),
                        Set.of(),
                        5,
                        Difficulty.EASY,
                        new BigDecimal("0.5"),
                        List.of(fixed(Kind.WHO_PROPOSED, "yoga-day"), fixed(Kind.STANDS_FOR, "ilo")),
                        null));
    }

    public static FixedQuestion fixed(Kind kind, String subject) {
        return new FixedQuestion(question(kind, subject), new BigDecimal("3"));
    }

    public static Question question(Kind kind, String subject) {
        return GENERATOR.prompts().stream()
                .filter(prompt -> prompt.kind() == kind && prompt.subject().equals(subject))
                .flatMap(prompt -> GENERATOR.make(prompt, Difficulty.MEDIUM, 0).stream())
                .findFirst()
                .orElseThrow();
    }

    public static Blueprint with(Blueprint blueprint, Order order, Variants variants) {
        return new Blueprint(
                blueprint.parts(), blueprint.languages(), order, variants, blueprint.credit(), blueprint.time());
    }

    static Blueprint in(Set<Language> languages, Blueprint blueprint) {
        return new Blueprint(
                blueprint.parts(),
                languages,
                blueprint.order(),
                blueprint.variants(),
                blueprint.credit(),
                blueprint.time());
    }

    static Assembler assembler(Blueprint blueprint) {
        return new Assembler(GENERATOR, blueprint);
    }

    public static Form form(Blueprint blueprint, long seed) {
        return assembler(blueprint).assemble(seed).form();
    }

    static Stream<Form> forms(Blueprint blueprint, int seeds) {
        return LongStream.range(0, seeds).mapToObj(seed -> form(blueprint, seed));
    }

    static List<Question> questions(Form form) {
        return form.items().stream().map(Item::question).toList();
    }

    /** The ids of all that a form asks about, one that is asked about twice twice. */
    static List<String> subjects(Form form) {
        var subjects = new ArrayList<String>();
        form.items().forEach(item -> subjects.addAll(item.question().subjects()));
        return subjects;
    }

    static Set<String> subjectsOfPart(Part part) {
        return GENERATOR.prompts().stream()
                .filter(prompt -> part.topics().isEmpty() || part.topics().contains(GENERATOR.topic(prompt)))
                .map(Prompt::subject)
                .collect(Collectors.toSet());
    }
}
