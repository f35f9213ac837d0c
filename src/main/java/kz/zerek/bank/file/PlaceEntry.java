package kz.zerek.bank.file;

import jakarta.validation.constraints.Positive;
import kz.zerek.bank.Place;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A place as written: a forum with the number of its session (and of the first at which it could be), or an adverbial in
 * each language.
 */
@OnePlace
@EarliestFirst
record PlaceEntry(
        @Nullable @Slug String forum,
        @Nullable @Positive Integer session,
        @Nullable @Positive Integer earliest,
        @Nullable @Line String kk,
        @Nullable @Line String ru,
        @Nullable @Line String en) {

    Place toPlace() {
        return forum == null ? new Place.Named(new Localized<>(kk, ru, en)) : new Place.Session(forum, session);
    }
}
