package kz.zerek.bank.file;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The entries of all files, each with its place; without those that could not be read. */
final class AllEntries {

    private final List<BankFile> files;

    AllEntries(List<BankFile> files) {
        this.files = files;
    }

    List<Located<DocumentEntry>> documents() {
        return all("documents", BankEntries::documents);
    }

    List<Located<TopicEntry>> topics() {
        return all("topics", BankEntries::topics);
    }

    List<Located<ActorEntry>> actors() {
        return all("actors", BankEntries::actors);
    }

    List<Located<ForumEntry>> forums() {
        return all("forums", BankEntries::forums);
    }

    List<Located<FactEntry>> facts() {
        return Stream.of(
                        this.<FactEntry>all("dates", BankEntries::dates),
                        this.<FactEntry>all("acronyms", BankEntries::acronyms),
                        this.<FactEntry>all("proposals", BankEntries::proposals))
                .flatMap(List::stream)
                .toList();
    }

    List<Located<DateEntry>> dates() {
        return all("dates", BankEntries::dates);
    }

    List<Located<AcronymEntry>> acronyms() {
        return all("acronyms", BankEntries::acronyms);
    }

    List<Located<ProposalEntry>> proposals() {
        return all("proposals", BankEntries::proposals);
    }

    List<Located<SetEntry>> sets() {
        return all("sets", BankEntries::sets);
    }

    private <E> List<Located<E>> all(String list, Function<BankEntries, List<? extends E>> entries) {
        return files.stream()
                .flatMap(file -> Located.<E>all(entries.apply(file.entries()), list, file.problems()).stream())
                .toList();
    }
}
