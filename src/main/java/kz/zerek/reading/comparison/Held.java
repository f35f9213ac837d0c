package kz.zerek.reading.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Language;

/** Something that is held, a fact of the bank or a find, by its id, with all that it says. */
public record Held(String id, List<Claim> claims) {

    public Held {
        claims = List.copyOf(claims);
    }

    /** A fact, in all languages. */
    public static Held of(Fact fact, Bank bank) {
        return new Held(
                fact.id(),
                Arrays.stream(Language.values())
                        .flatMap(language -> claims(fact, bank, language))
                        .toList());
    }

    private static Stream<Claim> claims(Fact fact, Bank bank, Language language) {
        return switch (fact) {
            case DateFact dated ->
                Stream.of(new Claim.Dated(
                        language,
                        dated.statement().in(language).text(),
                        dated.dating().date()));
            case AcronymFact acronym -> names(acronym, language);
            case ProposalFact proposal ->
                Stream.of(new Claim.Proposed(
                        language,
                        bank.actor(proposal.who()).name().in(language).base(),
                        proposal.what().in(language).base(),
                        proposal.when()));
        };
    }

    /** Nothing tells whether another form is a short or a long one, so that it is taken for either. */
    private static Stream<Claim> names(AcronymFact acronym, Language language) {
        var shortForm = acronym.shortName().in(language);
        var longForm = acronym.longName() == null ? null : acronym.longName().in(language);
        var others = acronym.others().in(language).stream()
                .flatMap(other -> Stream.of(
                        new Claim.Named(language, shortForm, other), new Claim.Named(language, other, longForm)));
        return Stream.concat(Stream.of(new Claim.Named(language, shortForm, longForm)), others);
    }
}
