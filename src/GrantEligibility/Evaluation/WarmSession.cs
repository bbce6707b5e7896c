using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Facts;
using NRules;

namespace GrantEligibility.Evaluation;

/// <summary>
/// A session that holds what every question shares: the requirements, the choices and the regime's shared facts. A
/// question adds its own facts and fires; once they are forgotten, the session is as it was. Belongs to one thread at a time.
/// </summary>
internal sealed class WarmSession
{
    private readonly ErrorLog _errors;
    private IReadOnlyList<Fact> _ofQuestion = [];

    internal WarmSession(CompiledRegime regime, OptionValues options, bool isOrdinary)
    {
        Provenance = Provenance.OfNewSession(regime.Factory, isOrdinary);
        _errors = ErrorLog.Of(Session, regime);
        Session.InsertAll(regime.Requirements);
        Session.InsertAll(options.Choices);
        Session.InsertAll(regime.Regime.SharedFacts(options.ByName));
    }

    internal Provenance Provenance { get; }

    internal ISession Session => Provenance.Session;

    /// <summary>Whether evaluating anything failed since the session was made.</summary>
    internal bool HasErrors => _errors.Errors.Count > 0;

    /// <summary>Concludes what follows from the facts of a question.</summary>
    /// <returns>Whether nothing went wrong; otherwise the session is not to be read.</returns>
    internal bool TryFire(IReadOnlyList<Fact> facts)
    {
        _ofQuestion = facts;
        Session.InsertAll(facts);
        return Provenance.TryFire() && !HasErrors;
    }

    /// <summary>Concludes what follows from the facts of a question, and from what went wrong with them.</summary>
    internal void FireWithErrors(IReadOnlyList<Fact> facts)
    {
        TryFire(facts);
        Session.InsertAll(_errors.Errors);
        Session.Fire();
    }

    /// <summary>Takes the facts of the question out, and with them all that was concluded from them.</summary>
    internal void Forget()
    {
        Session.RetractAll(_ofQuestion);
        _ofQuestion = [];
        Provenance.Forget();
    }
}
