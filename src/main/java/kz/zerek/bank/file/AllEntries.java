package kz.zerek.bank.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.file.BankFormat.AcronymEntry;
import kz.zerek.bank.file.BankFormat.ActorEntry;
import kz.zerek.bank.file.BankFormat.DateEntry;
import kz.zerek.bank.file.BankFormat.DocumentEntry;
import kz.zerek.bank.file.BankFormat.Entries;
import kz.zerek.bank.file.BankFormat.Entry;
import kz.zerek.bank.file.BankFormat.FactEntry;
import kz.zerek.bank.file.BankFormat.ForumEntry;
import kz.zerek.bank.file.BankFormat.ProposalEntry;
import kz.zerek.bank.file.BankFormat.SetEntry;
import kz.zerek.bank.file.BankFormat.TopicEntry;

/** The entries of all files, each with its place; without those that could not be read. */
final class AllEntries {

    private final List<YamlFile<Entries>> files;
    private final Bank base;
    private final Set<String> replaced;

    /**
     * @param base the bank that they are to be added to
     * @param replaces whether facts and sets are to come in the place of those that have their ids
     */
    AllEntries(List<YamlFile<Entries>> files, Bank base, boolean replaces) {
        this.files = files;
        this.base = base;
        replaced = replaces
                ? subjects().stream()
                        .map(subject -> subject.entry().id())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    Bank base() {
        return base;
    }

    /** Whether a fact or set of the base gives its place to one of these. */
    boolean replaces(String id) {
        return replaced.contains(id);
    }

    boolean isReplacing() {
        return !replaced.isEmpty();
    }

    /** Facts and sets are asked about alike, by their ids. */
    List<Located<? extends Entry>> subjects() {
        return Stream.<Located<? extends Entry>>concat(facts().stream(), sets().stream())
                .toList();
    }

    List<Located<DocumentEntry>> documents() {
        return all("documents", Entries::documents);
    }

    List<Located<TopicEntry>> topics() {
        return all("topics", Entries::topics);
    }

    List<Located<ActorEntry>> actors() {
        return all("actors", Entries::actors);
    }

    List<Located<ForumEntry>> forums() {
        return all("forums", Entries::forums);
    }

    List<Located<DateEntry>> dates() {
        return all("dates", Entries::dates);
    }

    List<Located<AcronymEntry>> acronyms() {
        return all("acronyms", Entries::acronyms);
    }

    List<Located<ProposalEntry>> proposals() {
        return all("proposals", Entries::proposals);
    }

    List<Located<FactEntry>> facts() {
        return Stream.of(
                        this.<FactEntry>all("dates", Entries::dates),
                        this.<FactEntry>all("acronyms", Entries::acronyms),
                        this.<FactEntry>all("proposals", Entries::proposals))
                .flatMap(List::stream)
                .toList();
    }

    List<Located<SetEntry>> sets() {
        return all("sets", Entries::sets);
    }

    private <E> List<Located<E>> all(String list, Function<Entries, List<? extends E>> entries) {
        return files.stream()
                .flatMap(file -> Located.<E>all(entries.apply(file.content()), list, file.problems()).stream())
                .toList();
    }

    /** An entry, or a part of one, with its place, where problems with it can be noted. */
    record Located<E>(E entry, String path, Problems problems) {

        private static <E> List<Located<E>> all(List<? extends E> entries, String path, Problems problems) {
            return IntStream.range(0, entries.size())
                    .filter(i -> entries.get(i) != null)
                    .mapToObj(i -> new Located<E>(entries.get(i), "%s[%d]".formatted(path, i), problems))
                    .toList();
        }

        /** What a list in a field holds, without what could not be read. */
        <T> List<Located<T>> in(String field, List<T> values) {
            return all(values, path + "." + field, problems);
        }

        /** What a field holds. */
        <T> Located<T> at(String field, T value) {
            return new Located<>(value, path + "." + field, problems);
        }

        /** Whether no problem with a field is known yet. */
        boolean isSound(String field) {
            return !problems.has(path + "." + field);
        }

        /** Notes a problem with a field, unless it has another that may be the cause. */
        void problem(String field, String reason, Map<String, ?> arguments) {
            if (isSound(field)) problems.add(path + "." + field, reason, arguments);
        }

        /** Notes a problem with the whole, unless something of it has another that may be the cause. */
        void problem(String reason) {
            if (!problems.has(path)) problems.add(path, reason, Map.of());
        }
    }
}
