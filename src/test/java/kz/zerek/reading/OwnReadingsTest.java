package kz.zerek.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kz.zerek.account.AccountException;
import kz.zerek.account.AccountServer;
import kz.zerek.account.Person;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import org.junit.jupiter.api.Test;

@BothDatabases
class OwnReadingsTest extends ReadingsFixture {

    private final AccountServer accounts;
    private final OwnReadings own = bean(OwnReadings.class);

    OwnReadingsTest(TestDatabase database) {
        accounts = new AccountServer(database, bean(ReadingData.class));
    }

    @Test
    void a_teacher_has_the_documents_that_they_read_and_no_others() {
        var teacher = accounts.fixture.teacher();
        var colleague = accounts.fixture.teacher();
        var id = own.start(teacher, "Title", BRIDGE);
        var other = own.start(colleague, "Other", FAIR);
        assertThat(own.all(teacher)).extracting(row -> row.reading().id()).containsExactly(id);
        assertThat(has(teacher, id)).isTrue();
        assertThat(has(teacher, other)).isFalse();
        assertThat(has(colleague, id)).isFalse();
        assertThat(has(accounts.fixture.owner(), id)).isFalse();
        assertThat(has(teacher, new ReadingId("reading-0000000000"))).isFalse();
        assertThat(bean(ReadingData.class).of(teacher)).containsValue(List.of("Title"));
    }

    @Test
    void students_have_none() {
        Person student = accounts.fixture.student("Оқушы");
        var id = own.start(accounts.fixture.teacher(), "Title", BRIDGE);
        assertThat(has(student, id)).isFalse();
        assertThatExceptionOfType(AccountException.class).isThrownBy(() -> own.all(student));
        assertThatExceptionOfType(AccountException.class).isThrownBy(() -> own.start(student, "Title", BRIDGE));
        assertThat(readings.all()).hasSize(1);
    }

    @Test
    void what_is_nobodys_any_more_is_the_owners() {
        var teacher = accounts.fixture.teacher();
        var id = own.start(teacher, "Title", BRIDGE);
        accounts.people.delete(teacher.id());
        assertThat(has(accounts.fixture.owner(), id)).isTrue();
        assertThat(own.all(accounts.fixture.owner()))
                .extracting(row -> row.reading().id())
                .containsExactly(id);
        assertThat(has(accounts.fixture.teacher(), id)).isFalse();
    }

    private boolean has(Person teacher, ReadingId id) {
        try {
            own.require(teacher, id);
            return true;
        } catch (ReadingException e) {
            assertThat(e.problem()).isEqualTo(ReadingException.Problem.UNKNOWN);
            return false;
        }
    }
}
