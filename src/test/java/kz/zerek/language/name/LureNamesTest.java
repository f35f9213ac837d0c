package kz.zerek.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class LureNamesTest {

    private static final int ALL = 1000;

    private static final LureNames LURES = new LureNames();

    record Name(String shortName, String longName, Language language) {
        List<String> lures(int count) {
            return LURES.of(shortName, longName, language, count);
        }
    }

    static final List<Name> NAMES = WordFile.read("names.tsv").entries().stream()
            .map(line -> List.of(line.split("\t")))
            .flatMap(f -> Stream.of(
                    new Name(f.get(1), f.get(2), Language.KK),
                    new Name(f.get(3), f.get(4), Language.RU),
                    new Name(f.get(5), f.get(6), Language.EN)))
            .toList();

    @ParameterizedTest
    @FieldSource("NAMES")
    void every_known_organisation_has_three_lures(Name name) {
        assertThat(name.lures(3)).hasSize(3).doesNotHaveDuplicates().doesNotContain(name.longName);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void a_lure_keeps_every_initial_and_its_case(Name name) {
        assertThat(name.lures(ALL)).allSatisfy(lure -> {
            // HIV/AIDS gives place to a common noun, which has no capital in Russian.
            if (name.longName.contains("/")) assertThat(initials(lure)).isEqualToIgnoringCase(initials(name.longName));
            else assertThat(initials(lure)).isEqualTo(initials(name.longName));
        });
    }

    private static String initials(String name) {
        return words(name).stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static List<String> words(String name) {
        return List.of(name.split("[ ,]+"));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void all_lures_of_a_name_change_the_same_words(Name name) {
        assertThat(name.lures(3).stream().map(lure -> changed(name.longName, lure)))
                .as("%s", name.lures(3))
                .allSatisfy(places -> assertThat(places.size()).isBetween(1, 2));
        assertThat(name.lures(3).stream()
                        .map(lure -> changed(name.longName, lure))
                        .distinct())
                .hasSize(1);
    }

    private static Set<Integer> changed(String name, String lure) {
        var a = words(name);
        var b = words(lure);
        var places = new HashSet<Integer>();
        IntStream.range(0, a.size()).filter(i -> !a.get(i).equals(b.get(i))).forEach(places::add);
        return places;
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void no_option_is_twice_as_long_as_another(Name name) {
        var options = new ArrayList<>(name.lures(ALL));
        options.add(name.longName);
        var lengths = options.stream().mapToInt(String::length).summaryStatistics();
        assertThat(lengths.getMax()).isLessThan(2 * lengths.getMin());
    }

    @Test
    void the_lures_of_a_name_are_always_the_same() {
        var others = new LureNames();
        assertThat(NAMES)
                .allSatisfy(n -> assertThat(others.of(n.shortName, n.longName, n.language, 4))
                        .isEqualTo(n.lures(4)));
    }

    @Test
    void the_united_nations_stay_in_the_names_of_their_bodies() {
        assertThat(NAMES.stream().filter(n -> n.longName.matches(".+ ООН( .*)?|БҰҰ .+|United Nations .+")))
                .hasSizeGreaterThan(20)
                .allSatisfy(n -> assertThat(n.lures(ALL))
                        .allSatisfy(lure -> assertThat(lure).containsPattern("ООН|БҰҰ|United Nations")));
    }

    static Stream<List<Object>> examples() {
        return Stream.of(
                List.of(Language.KK, "ХЕҰ", "Халықаралық еңбек ұйымы", "Халықаралық егіншілік ұйымы"),
                List.of(Language.KK, "ХВҚ", "Халықаралық валюта қоры", "Халықаралық ветеринария қоры"),
                List.of(Language.KK, "ДДСҰ", "Дүниежүзілік денсаулық сақтау ұйымы", "Дүниежүзілік дәстүр сақтау ұйымы"),
                List.of(Language.RU, "МОТ", "Международная организация труда", "Международная организация торговли"),
                List.of(Language.RU, "МВФ", "Международный валютный фонд", "Международный водный фонд"),
                List.of(Language.RU, "ООН", "Организация Объединенных Наций", "Организация Островных Наций"),
                List.of(Language.EN, "ILO", "International Labour Organization", "International Literacy Organization"),
                List.of(Language.EN, "UNICEF", "United Nations Children's Fund", "United Nations Citizens’ Fund"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_word_gives_place_to_others_of_its_kind(List<Object> example) {
        var lures = LURES.of((String) example.get(1), (String) example.get(2), (Language) example.get(0), ALL);
        assertThat(lures).contains((String) example.get(3));
    }

    @Test
    void russian_words_agree_after_an_adjective() {
        var lures = LURES.of("ОИС", "Организация исламского сотрудничества", Language.RU, ALL);
        assertThat(lures)
                .contains("Организация исламского содействия")
                .doesNotContain("Организация исламского солидарности", "Организация исламского связи");
    }

    @Test
    void a_real_organisation_is_no_lure() {
        assertThat(LURES.of("WTO", "World Trade Organization", Language.EN, ALL))
                .contains("World Transport Organization")
                .doesNotContain("World Tourism Organization");
    }

    @Test
    void a_name_of_unknown_words_has_no_lures() {
        assertThat(LURES.of("НПП", "Ньяса пундит прана", Language.KK, 3)).isEmpty();
        assertThat(LURES.of("AB", "Abracadabra Blether", Language.EN, 3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_list_names_no_word_twice_and_has_some_three_hundred(Language language) {
        var sections = WordFile.read("name-words-" + language.code() + ".txt").sections();
        assertThat(sections.values())
                .allSatisfy(
                        words -> assertThat(words.stream().map(NameText::key)).doesNotHaveDuplicates());
        assertThat(sections.values().stream().flatMap(List::stream).distinct()).hasSizeGreaterThan(300);
    }

    @Test
    void russian_adjectives_are_spelled_by_their_stem() {
        assertThat(RussianAdjective.forms("водный")).contains("водная", "водное", "водного", "водной", "водным");
        assertThat(RussianAdjective.forms("морской")).contains("морская", "морские", "морского", "морским");
        assertThat(RussianAdjective.forms("внешний")).contains("внешняя", "внешнее", "внешнего", "внешних");
        assertThat(RussianAdjective.forms("общий")).contains("общая", "общее", "общего", "общим");
    }
}
