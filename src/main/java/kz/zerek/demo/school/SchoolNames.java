package kz.zerek.demo.school;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code demo/school.yaml} holds, which says what is what. */
record SchoolNames(
        List<Integer> years,
        List<String> letters,
        String owner,
        List<String> teachers,
        Names kazakh,
        Names russian,
        Localized<String> unknown) {

    /** @param fathers none where students are called without */
    record Names(
            List<String> surnames,
            List<String> boys,
            List<String> girls,
            @Nullable List<String> fathers,
            @Nullable String son,
            @Nullable String daughter) {}

    static SchoolNames read() {
        try (var in = SchoolNames.class.getResourceAsStream("/demo/school.yaml")) {
            return new YAMLMapper().readValue(in, SchoolNames.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param number from 0; no two have the same name as long as there are letters */
    String classroom(int number) {
        return years.get(number % years.size()) + letters.get(number / years.size() % letters.size());
    }

    /** A full name, surname first: in a Russian class three of ten are Kazakh. */
    String student(Language language, RandomGenerator random) {
        boolean isRussian = language == Language.RU && random.nextInt(10) >= 3;
        var names = isRussian ? russian : kazakh;
        boolean isBoy = random.nextBoolean();
        var surname = of(names.surnames, random).split("/");
        var family = surname[0] + (isBoy || surname.length == 1 ? "" : surname[1]);
        var whole = family + " " + of(isBoy ? names.boys : names.girls, random);
        if (names.fathers == null || random.nextBoolean()) return whole;
        return whole + " " + of(names.fathers, random) + (isBoy ? names.son : names.daughter);
    }

    static <T> T of(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
