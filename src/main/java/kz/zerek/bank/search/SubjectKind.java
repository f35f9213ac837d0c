package kz.zerek.bank.search;

import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Subject;

/** What a fact or set is. */
public enum SubjectKind {
    DATE,
    ACRONYM,
    PROPOSAL,
    SET;

    public static SubjectKind of(Subject subject) {
        return switch (subject) {
            case DateFact _ -> DATE;
            case AcronymFact _ -> ACRONYM;
            case ProposalFact _ -> PROPOSAL;
            case FactSet _ -> SET;
        };
    }
}
