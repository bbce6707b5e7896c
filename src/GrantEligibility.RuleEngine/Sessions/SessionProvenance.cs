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
}
