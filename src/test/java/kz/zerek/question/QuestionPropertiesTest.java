package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static kz.zerek.question.BankFixture.everyQuestion;
import static kz.zerek.question.BankFixture.violating;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Initials;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every question: the whole bank × kinds × languages × 200 seeds. */
class QuestionPropertiesTest {

    private static final Set<Kind> TRUE_FALSE = EnumSet.of(Kind.TRUE_FALSE_DATE, Kind.TRUE_FALSE_DETAIL);
    private static final Pattern UNCLEAN =
            Pattern.compile("[{}]| {2}|null|\\s[.,?]|\\.\\.|«»|“”|^\\s|\\s$|^$", Pattern.MULTILINE);
    private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}\\p{N}«“].*[.?]");

    private static void everyOne(Predicate<Question> property, Kind... kinds) {
        assertThat(violating(kinds.length == 0 ? everyQuestion() : everyQuestion(kinds), property))
                .isEmpty();
    }

    @Test
    void the_bank_gives_questions_of_every_kind() {
        assertThat(GENERATOR.prompts()).extracting(Prompt::kind).contains(Kind.values());
    }

    @Test
    void a_choice_has_one_right_option_and_a_selection_two_or_three() {
        everyOne(question -> switch (question.task()) {
            case Task.Choice choice -> right(choice.options()) == 1;
            case Task.Selection selection -> right(selection.options()) == 2 || right(selection.options()) == 3;
            case Task.Entry _, Task.Ordering _, Task.Matching _ -> true;
        });
    }

    private static long right(List<Task.Option> options) {
        return options.stream().filter(Task.Option::correct).count();
    }

    @Test
    void there_are_three_to_six_options_or_true_and_false() {
        everyOne(question -> switch (question.task()) {
            case Task.Choice(var options) ->
                TRUE_FALSE.contains(question.kind()) ? options.size() == 2 : isThreeToSix(options);
            case Task.Selection(var options) -> isThreeToSix(options);
            case Task.Ordering ordering -> isThreeToSix(ordering.items());
            case Task.Matching matching -> isThreeToSix(matching.left()) && isThreeToSix(matching.right());
            case Task.Entry _ -> true;
        });
    }

    private static boolean isThreeToSix(List<?> shown) {
        return shown.size() >= 3 && shown.size() <= 6;
    }

    @ParameterizedTest
    @EnumSource
    void options_are_distinct_in_every_language(Language language) {
        everyOne(question -> {
            var texts = render(question, language).texts();
            var distinct = new HashSet<String>();
            texts.forEach(text -> distinct.add(text.toLowerCase(Locale.ROOT)));
            return distinct.size() == texts.size();
        });
    }

    private static Rendered render(Question question, Language language) {
        return GENERATOR.renderer().render(question, language);
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_whole_and_clean(Language language) {
        everyOne(question -> {
            var rendered = render(question, language);
            var texts = new ArrayList<>(rendered.texts());
            texts.addAll(List.of(rendered.stem(), shown(rendered), rendered.answer(), rendered.explanation()));
            return SENTENCE.matcher(rendered.stem()).matches()
                    && texts.stream().noneMatch(text -> UNCLEAN.matcher(text).find());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_stem_does_not_hold_its_key_in_any_form(Language language) {
        everyOne(question -> {
            if (TRUE_FALSE.contains(question.kind()) || Keys.of(question.task()).size() > 1) return true;
            var rendered = render(question, language);
            return !holdsWords(shown(rendered), rendered.answer());
        });
    }

    private static String shown(Rendered rendered) {
        return rendered.passage() == null ? rendered.stem() : rendered.stem() + " " + rendered.passage();
    }

    /** Whether all words of an answer follow each other in the text, each perhaps with another ending. */
    private static boolean holdsWords(String text, String answer) {
        var pattern = new StringBuilder("(?U)(?<![\\p{L}\\p{N}])");
        for (var word : answer.split("[^\\p{L}\\p{N}]+")) {
            if (word.isEmpty()) continue;
            // Acronyms and figures take endings only after a hyphen.
            boolean inflects = word.length() > 4 && word.chars().anyMatch(Character::isLowerCase);
            var stem = inflects ? word.substring(0, word.length() - 2) : word;
            pattern.append(Pattern.quote(stem.toLowerCase(Locale.ROOT)))
                    .append(inflects ? "\\p{L}*" : "(?![\\p{L}\\p{N}])")
                    .append("[^\\p{L}\\p{N}]*");
        }
        return Pattern.compile(pattern.toString())
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }

    @Test
    void no_false_date_can_be_a_date_of_the_event() {
        everyOne(
                question -> !(BANK.fact(question.subject()) instanceof DateFact fact)
                        || dates(falseRefs(question))
                                .allMatch(date -> datesOfEvent(fact).noneMatch(date::overlaps)),
                Kind.WHEN,
                Kind.TRUE_FALSE_DATE,
                Kind.GAP);
    }

    private static Stream<PartialDate> datesOfEvent(DateFact fact) {
        return BANK.facts(DateFact.class)
                .filter(other -> other.event().equals(fact.event()))
                .flatMap(other -> Stream.concat(Stream.of(other.dating().date()), other.disputed().stream()));
    }

    @Test
    void a_false_date_is_as_precise_as_the_true_one_and_not_of_the_future() {
        var last = BANK.facts(DateFact.class)
                .map(fact -> fact.dating().date().latest())
                .max(LocalDate::compareTo)
                .orElseThrow();
        everyOne(
                question -> {
                    var precision =
                            BANK.dated(question.subject()).dating().date().precision();
                    return dates(falseRefs(question))
                            .allMatch(date -> date.precision() == precision
                                    && !date.latest().isAfter(last));
                },
                Kind.WHEN,
                Kind.TRUE_FALSE_DATE);
    }

    private static Stream<PartialDate> dates(List<Ref> refs) {
        return refs.stream().flatMap(ref -> switch (ref) {
            case Ref.When when -> Stream.of(when.dating().date());
            case Ref.Date date -> Stream.of(date.date());
            default -> Stream.empty();
        });
    }

    /** The options that are not right, or the claim of a statement that is false. */
    private static List<Ref> falseRefs(Question question) {
        if (TRUE_FALSE.contains(question.kind()))
            return holds(question) ? List.of() : List.of(question.given().getLast());
        var right = Keys.of(question.task());
        return Keys.shown(question.task()).filter(ref -> !right.contains(ref)).toList();
    }

    private static boolean holds(Question question) {
        return ((Ref.Truth) Keys.of(question.task()).getFirst()).holds();
    }

    @Test
    void nothing_is_said_to_have_happened_before_it_could() {
        everyOne(
                question -> !(BANK.fact(question.subject()) instanceof DateFact fact)
                        || fact.earliest() == null
                        || dates(falseRefs(question))
                                .allMatch(date ->
                                        !date.latest().isBefore(fact.earliest().earliest())),
                Kind.WHEN,
                Kind.TRUE_FALSE_DATE,
                Kind.GAP);
    }

    @Test
    void no_event_of_the_bank_is_dated_before_it_could_happen() {
        assertThat(BANK.facts(DateFact.class))
                .filteredOn(fact -> fact.earliest() != null)
                .isNotEmpty()
                .noneMatch(fact -> fact.dating().date().isBefore(fact.earliest()));
    }

    @Test
    void a_claim_about_a_date_is_true_exactly_if_it_is_the_facts_date() {
        everyOne(
                question -> ((Ref.When) question.given().getFirst())
                                .dating()
                                .equals(BANK.dated(question.subject()).dating())
                        == holds(question),
                Kind.TRUE_FALSE_DATE);
    }

    @Test
    void no_other_event_in_the_options_has_the_date_asked() {
        everyOne(
                question -> falseRefs(question).stream()
                        .map(ref ->
                                BANK.dated(((Ref.Event) ref).fact()).dating().date())
                        .noneMatch(BANK.dated(question.subject()).dating().date()::overlaps),
                Kind.WHAT_HAPPENED);
    }

    @Test
    void events_are_ordered_as_the_bank_dates_them() {
        everyOne(
                question -> {
                    var dates = Keys.of(question.task()).stream()
                            .map(ref -> BANK.dated(((Ref.Event) ref).fact())
                                    .dating()
                                    .date())
                            .toList();
                    for (int i = 1; i < dates.size(); i++) if (!dates.get(i - 1).isBefore(dates.get(i))) return false;
                    return true;
                },
                Kind.ORDER_EVENTS);
    }

    @Test
    void no_false_name_is_a_name_of_the_body() {
        everyOne(
                question -> Arrays.stream(Language.values()).allMatch(language -> {
                    var shown = Keys.shown(question.task()).toList();
                    var texts = render(question, language).texts();
                    var names = names(question.subject());
                    return falseRefs(question).stream().noneMatch(ref -> names.contains(texts.get(shown.indexOf(ref))));
                }),
                Kind.WHICH_ACRONYM,
                Kind.COUNTERPART,
                Kind.STANDS_FOR);
    }

    private static Set<String> names(String id) {
        var fact = BANK.acronym(id);
        var names = new HashSet<String>();
        fact.others().stream().forEach(names::addAll);
        fact.shortName().stream().forEach(names::add);
        if (fact.longName() != null) fact.longName().stream().forEach(names::add);
        return names;
    }

    @Test
    void initials_do_not_tell_what_an_acronym_stands_for() {
        everyOne(
                question -> Arrays.stream(Language.values()).allMatch(language -> {
                    var acronym = BANK.acronym(question.subject()).shortName().in(language);
                    var texts = render(question, language).texts();
                    long fitting = texts.stream()
                            .filter(text -> Initials.spell(acronym, text))
                            .count();
                    return fitting == 0 || fitting == texts.size();
                }),
                Kind.STANDS_FOR);
    }

    @Test
    void what_is_not_right_in_a_selection_is_not_in_the_set() {
        everyOne(
                question -> {
                    var members = BANK.set(question.subject()).members();
                    var right = Keys.of(question.task());
                    return Keys.shown(question.task())
                            .allMatch(ref -> members.contains(((Ref.Long) ref).fact()) == right.contains(ref));
                },
                Kind.WHICH_OF_THESE);
    }

    @Test
    void no_fact_makes_a_false_proposer_place_or_proposal_right() {
        everyOne(
                question -> {
                    var fact = BANK.proposal(question.subject());
                    return falseRefs(question).stream().noneMatch(ref -> switch (ref) {
                        case Ref.Who who -> who.actor().equals(fact.who());
                        case Ref.Where where ->
                            BANK.proposal(where.fact()).where().equals(fact.where());
                        case Ref.AtSession session ->
                            new Place.Session(session.forum(), session.number()).equals(fact.where());
                        case Ref.What what -> BANK.proposal(what.fact()).who().equals(fact.who());
                        default -> throw new AssertionError(ref);
                    });
                },
                Kind.WHO_PROPOSED,
                Kind.WHERE_PROPOSED,
                Kind.WHAT_PROPOSED);
    }

    @Test
    void no_one_of_another_age_is_offered_as_a_proposer() {
        everyOne(
                question -> {
                    var when = BANK.proposal(question.subject()).when();
                    return when == null
                            || falseRefs(question).stream()
                                    .filter(Ref.Who.class::isInstance)
                                    .allMatch(who -> proposedWithin(60, when, ((Ref.Who) who).actor()));
                },
                Kind.WHO_PROPOSED);
    }

    private static boolean proposedWithin(int years, PartialDate when, String actor) {
        return BANK.facts(ProposalFact.class)
                .filter(fact -> fact.who().equals(actor) && fact.when() != null)
                .anyMatch(fact -> Math.abs(fact.when().year() - when.year()) <= years);
    }

    @ParameterizedTest
    @EnumSource
    void a_place_is_offered_without_its_date(Language language) {
        everyOne(
                question -> render(question, language).texts().stream().noneMatch(text -> text.matches(".*\\d{4}.*")),
                Kind.WHERE_PROPOSED);
    }

    @ParameterizedTest
    @EnumSource
    void what_opens_a_sentence_has_a_capital(Language language) {
        everyOne(
                question -> {
                    var rendered = render(question, language);
                    return !shownPassage(rendered).startsWith(Passages.BLANK)
                            || rendered.texts().stream().noneMatch(text -> Character.isLowerCase(text.charAt(0)));
                },
                Kind.COMPLETE);
    }

    private static String shownPassage(Rendered rendered) {
        return rendered.passage() == null ? "" : rendered.passage();
    }

    @Test
    void what_is_no_body_is_not_offered_for_the_description_of_one() {
        everyOne(
                question -> !(question.given().getFirst() instanceof Ref.About)
                        || falseRefs(question).stream()
                                .allMatch(ref ->
                                        BANK.acronym(((Ref.Short) ref).fact()).about() != null),
                Kind.WHICH_ACRONYM);
    }

    @ParameterizedTest
    @CsvSource({"KK, ' және '", "RU, ' и '", "EN, ' and '"})
    void the_last_of_the_right_names_is_joined_by_and(Language language, String and) {
        everyOne(
                question -> {
                    var last = Keys.of(question.task()).getLast();
                    var shown = Keys.shown(question.task()).toList();
                    var rendered = render(question, language);
                    return rendered.explanation()
                            .contains(and + rendered.texts().get(shown.indexOf(last)));
                },
                Kind.WHICH_OF_THESE);
    }

    @Test
    void a_verb_beside_the_blank_does_not_tell_who_fills_it() {
        everyOne(
                question -> {
                    var proposer = Keys.of(question.task()).getFirst();
                    return !(proposer instanceof Ref.Who who)
                            || falseRefs(question).stream()
                                    .allMatch(other -> BANK.actor(((Ref.Who) other).actor())
                                                    .gender()
                                            == BANK.actor(who.actor()).gender());
                },
                Kind.COMPLETE);
    }

    @Test
    void what_happened_at_a_date_is_asked_among_events_of_that_age() {
        double years = everyQuestion(Kind.WHAT_HAPPENED)
                .filter(question -> question.difficulty() != Difficulty.EASY)
                .flatMapToInt(question -> falseRefs(question).stream()
                        .mapToInt(ref -> Math.abs(BANK.dated(((Ref.Event) ref).fact())
                                        .dating()
                                        .date()
                                        .year()
                                - BANK.dated(question.subject()).dating().date().year())))
                .average()
                .orElseThrow();
        assertThat(years).isLessThan(10);
    }

    @Test
    void the_first_of_some_proposals_is_provably_before_each_of_the_others() {
        everyOne(
                question -> falseRefs(question).stream()
                        .allMatch(ref -> Precedence.isBefore(
                                BANK.proposal(question.subject()), BANK.proposal(((Ref.What) ref).fact()))),
                Kind.CAME_FIRST);
    }

    @Test
    void false_numbers_are_positive_and_differ_from_the_true_one() {
        everyOne(
                question -> {
                    var key = (Ref.Value) Keys.of(question.task()).getFirst();
                    return falseRefs(question).stream()
                            .map(ref -> ((Ref.Value) ref).number())
                            .allMatch(number -> number.signum() > 0 && number.compareTo(key.number()) != 0);
                },
                Kind.DETAIL,
                Kind.YEARS_BETWEEN);
    }

    @Test
    void the_key_stands_in_every_place_about_as_often() {
        Map<Kind, int[]> places = new EnumMap<>(Kind.class);
        everyQuestion().forEach(question -> {
            if (!(question.task() instanceof Task.Choice(var options)) || options.size() != 4) return;
            int place = 0;
            while (!options.get(place).correct()) place++;
            places.computeIfAbsent(question.kind(), _ -> new int[4])[place]++;
        });
        places.forEach((kind, counts) -> {
            double all = Arrays.stream(counts).sum();
            // Four standard deviations of a fair draw.
            double tolerance = 4 * Math.sqrt(0.25 * 0.75 / all);
            for (int count : counts)
                assertThat(count / all)
                        .as(kind + Arrays.toString(counts))
                        .isBetween(0.25 - tolerance, 0.25 + tolerance);
        });
    }

    @Test
    void true_and_false_are_about_as_frequent() {
        double share = everyQuestion(Kind.TRUE_FALSE_DATE, Kind.TRUE_FALSE_DETAIL)
                .mapToInt(question -> holds(question) ? 1 : 0)
                .average()
                .orElseThrow();
        assertThat(share).isBetween(0.47, 0.53);
    }

    @Test
    void the_true_date_has_every_rank_among_the_options() {
        var ranks = new int[4];
        everyQuestion(Kind.WHEN).forEach(question -> {
            var dates = Keys.shown(question.task())
                    .map(ref -> ((Ref.When) ref).dating().date())
                    .sorted()
                    .toList();
            if (dates.size() == 4)
                ranks[dates.indexOf(BANK.dated(question.subject()).dating().date())]++;
        });
        double all = Arrays.stream(ranks).sum();
        for (int count : ranks)
            assertThat(count / all).as(Arrays.toString(ranks)).isGreaterThan(0.12);
    }

    @Test
    void no_part_of_the_true_date_is_the_commonest_among_the_options() {
        everyOne(
                question -> {
                    var dates = Keys.shown(question.task())
                            .map(ref -> ((Ref.When) ref).dating().date())
                            .toList();
                    var key = BANK.dated(question.subject()).dating().date();
                    return !isCommonest(
                                    key.year(),
                                    dates.stream().map(PartialDate::year).toList())
                            && (key.month() == 0
                                    || !isCommonest(
                                            key.month() * 100 + key.day(),
                                            dates.stream()
                                                    .map(date -> date.month() * 100 + date.day())
                                                    .toList()));
                },
                Kind.WHEN);
    }

    private static boolean isCommonest(int part, List<Integer> parts) {
        var counts = new HashMap<Integer, Integer>();
        parts.forEach(p -> counts.merge(p, 1, Integer::sum));
        return counts.get(part) > 1
                && counts.entrySet().stream().noneMatch(e -> e.getKey() != part && e.getValue() >= counts.get(part));
    }

    @Test
    void the_harder_the_question_the_nearer_its_dates() {
        var distances = new EnumMap<Difficulty, Double>(Difficulty.class);
        for (var difficulty : Difficulty.values())
            distances.put(
                    difficulty,
                    everyQuestion(Kind.WHEN)
                            .filter(question -> question.difficulty() == difficulty)
                            .flatMapToInt(question -> dates(falseRefs(question))
                                    .mapToInt(date -> Math.abs(date.year()
                                            - BANK.dated(question.subject())
                                                    .dating()
                                                    .date()
                                                    .year())))
                            .average()
                            .orElseThrow());
        assertThat(distances.get(Difficulty.HARD)).isLessThan(distances.get(Difficulty.MEDIUM) / 2);
        assertThat(distances.get(Difficulty.MEDIUM)).isLessThan(distances.get(Difficulty.EASY) / 2);
    }

    @Test
    void an_id_names_one_question() {
        var byId = new HashMap<String, Question>();
        everyOne(question -> {
            var other = byId.putIfAbsent(question.id(), question);
            return other == null
                    || other.task().equals(question.task()) && other.given().equals(question.given());
        });
    }

    @Test
    void references_read_back_as_written() {
        everyOne(question -> Stream.concat(question.given().stream(), Keys.shown(question.task()))
                .allMatch(ref -> Ref.parse(ref.toString()).equals(ref)));
    }
}
