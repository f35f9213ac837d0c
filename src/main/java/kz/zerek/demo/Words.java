package kz.zerek.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.language.Gender;
import kz.zerek.language.Localized;
import kz.zerek.language.Relation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code demo/large-bank.yaml} holds, which says what is what. */
record Words(
        Map<Gender, List<String>> adjectives,
        English english,
        List<Town> towns,
        List<Area> areas,
        Localized<Map<String, List<String>>> lures,
        List<Kind> kinds,
        Kind forum,
        List<Localized<String>> men,
        List<Localized<String>> women,
        List<Localized<String>> surnames,
        Genitives genitives,
        List<Localized<String>> titleHeads,
        List<Localized<String>> titleRests,
        Localized<String> title,
        Localized<String> topic,
        Localized<String> about,
        Localized<String> seat,
        List<Localized<String>> documents,
        Localized<String> publisher,
        Localized<String> note,
        List<Event> events,
        Asked founding,
        List<Localized<String>> proposals,
        Localized<String> at,
        ClosedList set) {

    record English(String of, String the, String in) {}

    /**
     * @param in where something is in it, in Russian
     * @param adjective in Russian, without its ending
     */
    record Town(String id, Localized<String> name, String in, String adjective) {}

    record Area(String id, Localized<String> name, List<Localized<String>> fields) {}

    /** @param ru in six cases, in the order of the endings of adjectives */
    record Kind(String kk, Gender gender, List<String> ru, String en) {}

    /**
     * @param men what the first name of a man gets in Russian
     * @param women what stands for the last letter of a woman's
     * @param ofWomen what makes the surname of a man that of a woman
     */
    record Genitives(
            String men, String women, String surnamesOfMen, String surnamesOfWomen, Localized<String> ofWomen) {}

    record Asked(Localized<String> statement, Localized<String> question) {}

    /** @param earliest the year before which there was nothing of the kind, or null */
    record Event(
            Relation dating,
            @Nullable Integer earliest,
            Localized<String> statement,
            Localized<String> question,
            @Nullable Number detail) {}

    /** @param most the highest value */
    record Number(String id, Unit unit, int most, Localized<String> statement, Localized<String> question) {}

    record ClosedList(Localized<String> question, Localized<String> claim) {}

    static Words read() {
        var mapper = YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (var in = Words.class.getResourceAsStream("/demo/large-bank.yaml")) {
            return mapper.readValue(in, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
