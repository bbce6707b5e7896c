using NRules.RuleModel;
using NRules.Sessions;

namespace NRules;

/// <summary>Where facts in working memory come from, without a subscription to events. What it returns stays readable after the session is done.</summary>
internal static class SessionProvenance
{
    /// <summary>Finds a fact in working memory.</summary>
    /// <param name="session">The session.</param>
    /// <param name="fact">The fact.</param>
    /// <returns>The fact with its source; null if it is not in working memory.</returns>
    internal static IFact? Find(ISession session, object fact) => ((Session)session).Find(fact);

    /// <summary>What a source says a fact came from, without the matches that <see cref="IFactSource.Facts"/> makes of it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="declarations">What the facts are bound to, in their order; null where the fact is an aggregate of them.</param>
    internal static ReadOnlySpan<IFact> FactsOf(IFactSource source, out IReadOnlyList<Declaration>? declarations)
    {
        if (source is LinkedFact { Activation: var activation })
        {
            declarations = activation.Node.Declarations;
            return activation.Row;
        }

        declarations = null;
        return source.Facts.ToArray();
    }
}
