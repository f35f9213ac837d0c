package kz.zerek.extraction.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.zerek.language.Language;
import kz.zerek.language.WordFile;

/**
 * A lexicon of organisations. It is asked in a language, whatever the capitals, ё or е, spaces or hyphens of what is asked.
 * Immutable.
 */
public final class Organisations {

    private final List<Organisation> all;
    private final Map<Language, Map<String, List<Organisation>>> byShortForm;
    private final Map<Language, Map<String, List<Organisation>>> byName;
    private final Map<Language, Set<String>> ambiguous = new EnumMap<>(Language.class);
    private final List<String> silent;

    private Organisations(OrganisationFile file) {
        all = file.organisations();
        silent = file.silent().stream().map(NameWords::plain).toList();
        byShortForm = index(Organisation.Forms::shortForms, NameWords::plain);
        byName = index(Organisation.Forms::names, this::key);
        for (var language : Language.values()) ambiguous.put(language, new HashSet<>());
        for (var line : file.ambiguous()) {
            var words = List.of(line.split("\\s+"));
            var language =
                    Language.of(words.getFirst()).orElseThrow(() -> new IllegalStateException("no language: " + line));
            words.stream().skip(1).map(NameWords::plain).forEach(ambiguous.get(language)::add);
        }
    }

    /** Those of {@code organisations.txt}. */
    public static Organisations known() {
        return Known.ORGANISATIONS;
    }

    /** @throws IllegalStateException if the file is not as {@code organisations.txt} should be */
    static Organisations of(WordFile file) {
        return new Organisations(OrganisationFile.of(file));
    }

    private Map<Language, Map<String, List<Organisation>>> index(
            Function<Organisation.Forms, List<String>> said, Function<String, String> key) {
        var index = new EnumMap<Language, Map<String, List<Organisation>>>(Language.class);
        for (var language : Language.values()) {
            var known = new HashMap<String, List<Organisation>>();
            for (var organisation : all)
                said.apply(organisation.forms().in(language)).stream()
                        .map(key)
                        .distinct()
                        .forEach(form -> known.computeIfAbsent(form, f -> new ArrayList<>())
                                .add(organisation));
            known.replaceAll((form, organisations) -> List.copyOf(organisations));
            index.put(language, Map.copyOf(known));
        }
        return index;
    }

    /** In the order of the file. */
    public List<Organisation> all() {
        return all;
    }

    /** Those that have a short form, the usual one or another, in the order of the file. */
    public List<Organisation> byShortForm(String shortForm, Language language) {
        return byShortForm.get(language).getOrDefault(NameWords.plain(shortForm), List.of());
    }

    /** Those that have a name in the nominative, the usual one or another, in the order of the file. */
    public List<Organisation> byName(String name, Language language) {
        return byName.get(language).getOrDefault(key(name), List.of());
    }

    /** The one that a short form stands for where nothing else tells it; empty if it may be several. */
    public Optional<Organisation> theOne(String shortForm, Language language) {
        var found = byShortForm(shortForm, language);
        return found.size() == 1 && !isAmbiguous(shortForm, language)
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /** Whether the file says that a short form stands for several things. */
    boolean isAmbiguous(String shortForm, Language language) {
        return ambiguous.get(language).contains(NameWords.plain(shortForm));
    }

    /** How like a name is to that of an organisation which is most like it; empty if that has none in the language. */
    Optional<Likeness> likeness(String name, Organisation organisation, Language language) {
        var words = NameWords.of(name, silent);
        return organisation.forms().in(language).names().stream()
                .map(known -> Likeness.of(words, NameWords.of(known, silent)))
                .min(Enum::compareTo);
    }

    /** Whether a name is that of an organisation, in whatever case. */
    public boolean isNamed(Organisation organisation, String name, Language language) {
        return likeness(name, organisation, language)
                .filter(Likeness.SAME::equals)
                .isPresent();
    }

    /** Whether two names are one but for case, order and a misprint, or both of them names of one organisation. */
    public boolean areSame(String one, String other, Language language) {
        return Likeness.of(NameWords.of(one, silent), NameWords.of(other, silent)) == Likeness.SAME
                || byName(one, language).stream().anyMatch(organisation -> isNamed(organisation, other, language))
                || byName(other, language).stream().anyMatch(organisation -> isNamed(organisation, one, language));
    }

    private String key(String name) {
        return String.join(" ", NameWords.of(name, silent));
    }

    private static final class Known {

        private static final Organisations ORGANISATIONS = of(WordFile.read("organisations.txt"));
    }
}
