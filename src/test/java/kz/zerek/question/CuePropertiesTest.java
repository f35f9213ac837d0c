package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.everyQuestion;
import static kz.zerek.question.PropertiesFixture.TRUE_FALSE;
import static kz.zerek.question.PropertiesFixture.everyOne;
import static kz.zerek.question.PropertiesFixture.falseRefs;
import static kz.zerek.question.PropertiesFixture.holds;
import static kz.zerek.question.PropertiesFixture.render;
import static kz.zerek.question.PropertiesFixture.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.number.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing but knowledge tells the key: neither its place nor its form. */
class CuePropertiesTest {

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
        double share = everyQuestion(Kind.TRUE_FALSE_DATE, Kind.TRUE_FALSE_CLAIM)
                .mapToInt(question -> holds(question) ? 1 : 0)
                .average()
                .orElseThrow();
        assertThat(share).isBetween(0.47, 0.53);
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

    /** Written out here, figures and words alike, so that it does not rest on what it tests. */
    @ParameterizedTest
    @EnumSource
    void no_stem_holds_the_number_that_is_asked_for(Language language) {
        everyOne(question -> {
            if (!(Keys.of(question.task()).getFirst() instanceof Ref.Value(var _, var number))) return true;
            var rendered = render(question, language);
            var shown = " " + shown(rendered).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
            return Stream.of(language, rendered.passageLanguage())
                    .flatMap(written -> Stream.of(
                            Numbers.inFigures(number, written), Numbers.inWords(number.longValueExact(), written)))
                    .noneMatch(words -> shown.contains(" " + words + " "));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_true_or_false_claim_holds_its_number_once(Language language) {
        everyOne(
                question -> {
                    if (!(question.given().getLast() instanceof Ref.Value(var _, var claimed))) return true;
                    var detail =
                            Details.of(BANK, (Ref.DetailOf) question.given().getFirst());
                    var asked = render(question, language).stem();
                    var words = Leak.words(asked);
                    var spelled = Numbers.inWords(detail.value().longValueExact(), language);
                    return !Leak.holds(words, Leak.words(spelled))
                            && words.stream()
                                            .filter(detail.value().toPlainString()::equals)
                                            .count()
                                    <= (claimed.compareTo(detail.value()) == 0 ? 1 : 0);
                },
                Kind.TRUE_FALSE_CLAIM);
    }

    @ParameterizedTest
    @EnumSource
    void all_options_begin_with_a_capital_or_none_does(Language language) {
        everyOne(question -> {
            if (TRUE_FALSE.contains(question.kind()) || question.task() instanceof Task.Matching) return true;
            var texts = render(question, language).texts();
            long small = texts.stream()
                    .filter(text -> Character.isLowerCase(text.charAt(0)))
                    .count();
            return small == 0 || small == texts.size();
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_key_is_seldom_the_longest_option_and_seldom_the_shortest(Language language) {
        Map<Kind, Extremes> byKind = new EnumMap<>(Kind.class);
        everyQuestion()
                .filter(question -> question.task() instanceof Task.Choice && !TRUE_FALSE.contains(question.kind()))
                .forEach(question -> byKind.computeIfAbsent(question.kind(), _ -> new Extremes())
                        .count(keyFirst(question, render(question, language).texts())));
        // Of four lengths drawn alike, each is the greatest in a quarter of all draws.
        assertThat(byKind).allSatisfy((kind, extremes) -> {
            assertThat(extremes.longest / extremes.all).as("longest").isLessThan(0.35);
            assertThat(extremes.shortest / extremes.all).as("shortest").isLessThan(0.35);
        });
    }

    private static final class Extremes {
        double all;
        double longest;
        double shortest;

        /** @param lengths the key's first */
        void count(List<Integer> lengths) {
            var others = lengths.subList(1, lengths.size());
            all++;
            if (others.stream().allMatch(other -> other < lengths.getFirst())) longest++;
            if (others.stream().allMatch(other -> other > lengths.getFirst())) shortest++;
        }
    }

    private static List<Integer> keyFirst(Question question, List<String> texts) {
        var options = ((Task.Choice) question.task()).options();
        return IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> !options.get(i).correct()))
                .map(i -> texts.get(i).length())
                .toList();
    }
}
