package kz.zerek.bank.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Statement;
import kz.zerek.bank.Subject;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Sentences;
import kz.zerek.language.answer.FoldedWords;
import kz.zerek.language.date.DateWords;
import org.jspecify.annotations.Nullable;

/** What the facts and sets of a bank say, as far as they say it: a wording may be missing in some language. */
final class SubjectTexts {

    private static final String BETWEEN = " — ";

    private final Bank bank;

    SubjectTexts(Bank bank) {
        this.bank = bank;
    }

    Entry entry(Subject subject) {
        var texts = Localized.of(language -> text(subject, language));
        var languages = EnumSet.noneOf(Language.class);
        for (var language : Language.values()) if (texts.in(language).isPresent()) languages.add(language);
        var any = texts.stream().flatMap(Optional::stream).findFirst().orElse(subject.id());
        return new Entry(
                subject,
                SubjectKind.of(subject),
                others(subject),
                texts.map(text -> text.orElse(any)),
                Set.copyOf(languages),
                date(subject));
    }

    /** What else of the bank the texts of a fact or set are made of. */
    List<Object> others(Subject subject) {
        return switch (subject) {
            case ProposalFact proposal
            when proposal.where() instanceof Place.Session session ->
                List.of(bank.actor(proposal.who()), bank.forum(session.forum()));
            case ProposalFact proposal -> List.of(bank.actor(proposal.who()));
            case FactSet set ->
                List.copyOf(set.members().stream().map(bank::acronym).toList());
            case DateFact _, AcronymFact _ -> List.of();
        };
    }

    private static @Nullable PartialDate date(Subject subject) {
        return switch (subject) {
            case DateFact fact -> fact.dating().date();
            case ProposalFact proposal -> proposal.when();
            case AcronymFact _, FactSet _ -> null;
        };
    }

    private Optional<String> text(Subject subject, Language language) {
        var text = switch (subject) {
            case DateFact fact -> statement(fact, language);
            case AcronymFact acronym -> acronym(acronym, language);
            case ProposalFact proposal -> proposal(proposal, language);
            case FactSet set -> claim(set, language);
        };
        return text.map(said -> Sentences.capitalized(said, language));
    }

    private static Optional<String> statement(DateFact fact, Language language) {
        return Optional.ofNullable(fact.statement().in(language))
                .flatMap(statement -> said(statement.text()))
                .map(text -> text.replace("{date}", DateWords.adverbial(fact.dating(), language)));
    }

    /** Both names, where the acronym has a full one in some language. */
    private static Optional<String> acronym(AcronymFact fact, Language language) {
        var shortName = said(fact.shortName().in(language));
        if (fact.longName() == null) return shortName;
        var longName = said(fact.longName().in(language));
        return shortName.flatMap(name -> longName.map(whole -> name + BETWEEN + whole));
    }

    private Optional<String> proposal(ProposalFact fact, Language language) {
        var who = bank.actor(fact.who()).name().in(language);
        return Optional.ofNullable(fact.what().in(language)).map(what -> who.base() + BETWEEN + what.base());
    }

    private Optional<String> claim(FactSet set, Language language) {
        return said(set.claim().in(language))
                .map(claim -> claim.replace(
                        "{members}",
                        set.members().stream()
                                .map(member -> bank.acronym(member).shortName().in(language))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))));
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).filter(said -> !said.isBlank());
    }

    /** The words by which an entry is found, in whatever language. */
    Set<String> words(Entry entry) {
        var words = new HashSet<String>();
        Stream.concat(entry.text().stream(), more(entry.subject()))
                .filter(Objects::nonNull)
                .forEach(text -> words.addAll(FoldedWords.of(text)));
        return words;
    }

    private Stream<@Nullable String> more(Subject subject) {
        var note = subject.note() == null ? Stream.<String>empty() : subject.note().stream();
        return Stream.of(note, details(subject), ofKind(subject)).flatMap(texts -> texts);
    }

    private static Stream<@Nullable String> details(Subject subject) {
        if (!(subject instanceof Fact fact)) return Stream.empty();
        return fact.details().stream()
                .flatMap(detail -> Stream.concat(
                        Stream.of(detail.value().toPlainString()),
                        detail.statement().stream().filter(Objects::nonNull).map(Statement::text)));
    }

    private Stream<@Nullable String> ofKind(Subject subject) {
        return switch (subject) {
            case DateFact _ -> Stream.empty();
            case AcronymFact acronym -> names(acronym);
            case ProposalFact proposal -> Stream.concat(when(proposal), where(proposal));
            case FactSet set -> set.question().stream();
        };
    }

    private static Stream<@Nullable String> names(AcronymFact fact) {
        var texts = new ArrayList<Localized<String>>();
        texts.add(fact.shortName());
        if (fact.longName() != null) texts.add(fact.longName());
        if (fact.about() != null) texts.add(fact.about());
        return Stream.concat(
                texts.stream().flatMap(Localized::stream),
                fact.others().stream().filter(Objects::nonNull).flatMap(List::stream));
    }

    private static Stream<String> when(ProposalFact fact) {
        return Stream.ofNullable(fact.when())
                .flatMap(when -> Stream.of(Language.values()).map(language -> DateWords.nominal(when, language)));
    }

    private Stream<@Nullable String> where(ProposalFact fact) {
        return switch (fact.where()) {
            case Place.Session session ->
                bank.forum(session.forum()).name().stream()
                        .filter(Objects::nonNull)
                        .map(Noun::base);
            case Place.Named named -> named.adverbial().stream();
            case null -> Stream.empty();
        };
    }
}
