package kz.zerek.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.zerek.account.internal.InvitationRepository;
import kz.zerek.account.internal.PersonRepository;
import kz.zerek.account.internal.SignInRepository;
import kz.zerek.database.TestDatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The services of accounts on a database, with a clock that the test sets. */
public class AccountServer extends Clock {

    private Instant now = Instant.parse("2026-09-01T08:00:00Z");

    public final SignIns signIns;
    public final People people;
    public final Invitations invitations;
    public final Cards cards;
    public final SignInLimits limits;
    public final PeopleFixture fixture;

    public AccountServer(TestDatabase database, PersonalData... features) {
        RandomGenerator random = new SecureRandom();
        var passwords = new Passwords();
        var persons = new PersonRepository(database.client(), database.jdbc());
        var rows = new SignInRepository(database.client());
        var beans = new StaticListableBeanFactory();
        for (var feature : List.of(features)) beans.addBean(feature.name(), feature);
        limits = new SignInLimits(rows, this);
        signIns = new SignIns(rows, persons, passwords, limits, random, this);
        people = new People(
                persons,
                signIns,
                passwords,
                beans.getBeanProvider(PersonalData.class),
                database.transactions(),
                random,
                this);
        invitations = new Invitations(
                new InvitationRepository(database.client()), persons, people, database.transactions(), random, this);
        cards = new Cards(persons, signIns, passwords, random);
        fixture = new PeopleFixture(people, cards);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
