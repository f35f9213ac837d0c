package kz.zerek.extraction.proposal;

import kz.zerek.extraction.text.Stems;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;

/** The words of meetings at which something is proposed: sections of the file of {@link ProposalWords}. */
final class PlaceWords {

    private static final Localized<PlaceWords> ALL = Localized.of(PlaceWords::new);

    final Stems forums;
    final Stems otherwise;
    final Stems meetings;
    final Stems met;
    final Stems during;
    final Stems places;
    final Stems ordinals;
    final Stems attributes;
    final Stems atForum;
    final Stems withinPlace;
    final Stems weekdays;

    private PlaceWords(Language language) {
        var file = ProposalWords.file(language);
        forums = new Stems(file.words("forums"));
        otherwise = new Stems(file.words("otherwise"));
        meetings = new Stems(file.words("meetings"));
        met = new Stems(file.words("met"));
        during = new Stems(file.words("during"));
        places = new Stems(file.words("places"));
        ordinals = new Stems(file.words("ordinals"));
        attributes = new Stems(file.words("attributes"));
        atForum = new Stems(file.words("at a forum"));
        withinPlace = new Stems(file.words("within a place"));
        weekdays = new Stems(file.words("weekdays"));
    }

    static PlaceWords of(Language language) {
        return ALL.in(language);
    }

    boolean isForum(Token token) {
        return token.kind() == Token.Kind.WORD && forums.hold(token.text());
    }
}
