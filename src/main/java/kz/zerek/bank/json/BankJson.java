package kz.zerek.bank.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Dating;
import kz.zerek.language.Noun;
import kz.zerek.language.PartialDate;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Documents, topics, actors, forums, facts and sets as JSON. Fields stand in the order of the records and what is null is
 * left out, so that equal parts have equal JSON, and a part of today can be read when its record has grown a nullable
 * field.
 */
public final class BankJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(Fact.class, OneOfFacts.class)
            .addMixIn(Place.class, OneOfPlaces.class)
            .addModule(words())
            .build();

    private BankJson() {}

    public static String write(Object part) {
        return MAPPER.writeValueAsString(part);
    }

    /** @throws tools.jackson.core.JacksonException if the JSON is of another type */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    private static SimpleModule words() {
        return new SimpleModule()
                .addSerializer(new TextWriter<>(Dating.class))
                .addDeserializer(Dating.class, new TextReader<>(Dating.class, Dating::parse))
                .addSerializer(new TextWriter<>(PartialDate.class))
                .addDeserializer(PartialDate.class, new TextReader<>(PartialDate.class, PartialDate::parse))
                .addSerializer(new NounWriter())
                .addDeserializer(Noun.class, new NounReader());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = DateFact.class, name = "date"),
        @JsonSubTypes.Type(value = AcronymFact.class, name = "acronym"),
        @JsonSubTypes.Type(value = ProposalFact.class, name = "proposal")
    })
    private interface OneOfFacts {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Place.Session.class, name = "session"),
        @JsonSubTypes.Type(value = Place.Named.class, name = "named")
    })
    private interface OneOfPlaces {}
}
