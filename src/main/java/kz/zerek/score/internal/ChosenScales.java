package kz.zerek.score.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zerek.classroom.ClassId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** By which scales classes are graded: the ids, of which some may be gone from the file. */
@Repository
public class ChosenScales {

    private final JdbcClient client;

    ChosenScales(JdbcClient client) {
        this.client = client;
    }

    public Optional<String> of(ClassId classroom) {
        return client.sql("select scale from classroom_scale where classroom = ?")
                .param(classroom.value())
                .query(String.class)
                .optional();
    }

    /** By class; those without one are left out. */
    public Map<ClassId, String> of(Collection<ClassId> classes) {
        if (classes.isEmpty()) return Map.of();
        return client
                .sql("select classroom, scale from classroom_scale where classroom in (:classes)")
                .param("classes", classes.stream().map(ClassId::value).toList())
                .query((row, _) -> Map.entry(new ClassId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param scale null for none */
    @Transactional
    public void choose(ClassId classroom, @Nullable String scale) {
        // Of two who choose at once, the other waits.
        client.sql("select id from classroom where id = ? for update")
                .param(classroom.value())
                .query(UUID.class)
                .optional();
        client.sql("delete from classroom_scale where classroom = ?")
                .param(classroom.value())
                .update();
        if (scale != null)
            client.sql("insert into classroom_scale (classroom, scale) values (?, ?)")
                    .params(classroom.value(), scale)
                    .update();
    }
}
