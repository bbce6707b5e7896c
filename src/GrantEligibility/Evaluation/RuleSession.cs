using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>
/// A session of the engine that holds what every question shares. A question adds its own facts and fires; once it is
/// forgotten, the session is as it was. Belongs to one thread at a time.
/// </summary>
internal abstract class RuleSession
{
    /// <summary>What went wrong since the session was made.</summary>
    internal virtual IReadOnlyCollection<EvaluationError> Errors => [];

    /// <summary>Whether it may serve other questions once this one is recorded and forgotten.</summary>
    internal virtual bool IsReusable => true;

    /// <summary>Makes a session.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="shared">What every question shares.</param>
    /// <param name="isOrdinary">
    /// Whether the session is to evaluate in the engine's ordinary way, which reports errors. Otherwise each rule is
    /// matched once, where the engine and the rules allow it.
    /// </param>
    internal static RuleSession Of(CompiledRegime regime, IReadOnlyList<Fact> shared, bool isOrdinary) =>
#if NRULES_PACKAGE
        new OrdinarySession(regime, shared);
#else
        (isOrdinary ? null : OnePassRuleSession.TryCreate(regime, shared)) ?? (RuleSession)new OrdinarySession(regime, shared);
#endif

    /// <summary>Adds facts.</summary>
    /// <param name="facts">The facts; the list is not to change any more.</param>
    internal abstract void Insert(IReadOnlyList<Fact> facts);

    /// <summary>Concludes what follows.</summary>
    /// <returns>Whether nothing went wrong; otherwise a session of the ordinary kind says what did, and any other is of no more use.</returns>
    internal abstract bool TryFire();

    /// <summary>Takes the facts of the question out, and with them all that was concluded from them.</summary>
    internal abstract void Forget();

    /// <summary>What it knows, once it has fired.</summary>
    internal abstract SessionRecord Record();
}
