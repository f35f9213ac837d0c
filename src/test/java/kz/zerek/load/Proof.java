package kz.zerek.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many of the acknowledged answers the database holds.
 *
 * @param stored once, as they were given
 * @param missing not stored, or another answer in their place
 * @param doubled stored more than once
 */
record Proof(long stored, long missing, long doubled) {

    private record Place(UUID attempt, int position) {
        static Place of(Acknowledged answer) {
            return new Place(UUID.fromString(answer.attempt()), answer.position());
        }
    }

    private enum Found {
        STORED,
        MISSING,
        DOUBLED
    }

    boolean holds() {
        return missing == 0 && doubled == 0;
    }

    static Proof of(Collection<Acknowledged> answers, Connection database) throws SQLException {
        var logs = finalResponses(database);
        var found = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> found(answer, logs.getOrDefault(Place.of(answer), List.of())),
                        Collectors.counting()));
        return new Proof(
                found.getOrDefault(Found.STORED, 0L),
                found.getOrDefault(Found.MISSING, 0L),
                found.getOrDefault(Found.DOUBLED, 0L));
    }

    private static Map<Place, List<String>> finalResponses(Connection database) throws SQLException {
        var logs = new HashMap<Place, List<String>>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select attempt, position, response from attempt_step where kind = 'CHECKED'")) {
            while (rows.next()) {
                var place = new Place(rows.getObject(1, UUID.class), rows.getInt(2));
                logs.computeIfAbsent(place, _ -> new ArrayList<>(1)).add(rows.getString(3));
            }
        }
        return logs;
    }

    private static Found found(Acknowledged answer, List<String> stored) {
        if (stored.size() > 1) return Found.DOUBLED;
        if (stored.isEmpty()) return Found.MISSING;
        return json(stored.getFirst()).equals(json(answer.response())) ? Found.STORED : Found.MISSING;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
