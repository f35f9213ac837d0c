package kz.zerek.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;

/**
 * {@code organisations.txt}, whose head says how it is written.
 *
 * @param ambiguous lines of a language and short forms
 * @param silent words that a name may have or not
 */
record OrganisationFile(List<Organisation> organisations, List<String> ambiguous, List<String> silent) {

    private static final String AMBIGUOUS = "ambiguous";
    private static final String SILENT = "may be left out";

    /** @throws IllegalStateException if a line is not as it should be: the message has it */
    static OrganisationFile of(WordFile file) {
        var organisations = new ArrayList<Organisation>();
        file.sections().forEach((section, lines) -> {
            if (!section.equals(AMBIGUOUS) && !section.equals(SILENT)) organisations.addAll(organisations(lines));
        });
        return new OrganisationFile(List.copyOf(organisations), file.section(AMBIGUOUS), file.section(SILENT));
    }

    private static List<Organisation> organisations(List<String> lines) {
        var organisations = new ArrayList<Organisation>();
        for (int i = 0; i < lines.size(); i += Language.values().length) {
            int first = i;
            organisations.add(new Organisation(Localized.of(language -> {
                int at = first + language.ordinal();
                if (at == lines.size())
                    throw new IllegalStateException("no " + language.code() + ": " + lines.get(at - 1));
                return forms(lines.get(at), language);
            })));
        }
        return organisations;
    }

    private static Organisation.Forms forms(String line, Language language) {
        var sides = line.split("=", -1);
        if (sides.length != 2 || !line.startsWith(language.code() + " "))
            throw new IllegalStateException("not “%s SHORT = LONG”: %s".formatted(language.code(), line));
        return new Organisation.Forms(parts(sides[0].substring(language.code().length()), line), parts(sides[1], line));
    }

    private static List<String> parts(String side, String line) {
        if (side.isBlank()) return List.of();
        var parts = Stream.of(side.split("\\|", -1)).map(String::strip).toList();
        if (parts.contains("")) throw new IllegalStateException("nothing beside “|”: " + line);
        return parts;
    }
}
