using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>
/// A session for a host that knows all facts of a question before it fires, and asks one question after the other: each rule
/// is matched once, whatever the priorities, and what was needed on the way is used again. Belongs to one thread at a time.
/// </summary>
internal sealed class OnePassSession
{
    private readonly PassFacts _facts;
    private readonly Pass _pass;
    private readonly object[] _shared;
    private IReadOnlyList<object> _ofQuestion = [];
    private bool _isAnswered;

    /// <summary>Makes a session.</summary>
    /// <param name="plan">The order of the rules.</param>
    /// <param name="comparer">Which facts are the same.</param>
    /// <param name="shared">Facts that every question shares.</param>
    /// <exception cref="ArgumentException">Two of the facts are the same.</exception>
    internal OnePassSession(OnePassPlan plan, FactIdentityComparer comparer, IEnumerable<object> shared)
    {
        _facts = new PassFacts(plan, comparer);
        _shared = [.. shared];
        InsertAll(_shared);
        _facts.Keep();
        _pass = new Pass(plan, _facts);

        // What was tested so far was tested before there was a question.
        Forget();
    }

    /// <summary>Makes a session, if one pass will do.</summary>
    /// <param name="factory">The factory.</param>
    /// <param name="shared">Facts that every question shares.</param>
    /// <returns>The session; null if the rules are not such that one pass finds all that follows, or if actions are intercepted.</returns>
    /// <exception cref="ArgumentException">Two of the facts are the same.</exception>
    internal static OnePassSession? TryCreate(ISessionFactory factory, IEnumerable<object> shared) =>
        ((SessionFactory)factory).TryCreateOnePassSession(shared);

    /// <summary>Adds facts of the question.</summary>
    /// <param name="facts">The facts. The list is not to change any more: records hold it.</param>
    /// <exception cref="ArgumentException">A fact is there already.</exception>
    /// <exception cref="InvalidOperationException">The session has fired. Forget the question first.</exception>
    internal void InsertAll(IReadOnlyList<object> facts)
    {
        TestUnanswered();
        for (var i = 0; i < facts.Count; i++)
        {
            if (!_facts.TrySupply(facts[i]))
            {
                throw new ArgumentException($"Cannot insert what is already in working memory: {facts[i]}.", nameof(facts));
            }
        }

        _ofQuestion = _ofQuestion.Count == 0 ? facts : [.. _ofQuestion, .. facts];
    }

    /// <summary>Concludes all that follows.</summary>
    /// <returns>How often rules fired.</returns>
    /// <exception cref="OnePassException">An expression of a rule threw, or a rule yielded what is there already. The session is of no more use.</exception>
    /// <exception cref="InvalidOperationException">The session has fired. Forget the question first.</exception>
    internal int Fire()
    {
        TestUnanswered();
        _isAnswered = true;
        return _pass.Run();
    }

    /// <summary>Forgets the facts of the question and what was concluded from them; what is shared stays.</summary>
    internal void Forget()
    {
        _facts.Forget();
        _pass.Forget();
        _ofQuestion = [];
        _isAnswered = false;
    }

    /// <summary>What rules concluded from the facts of the question, and from which of them. It stays readable when the question is forgotten.</summary>
    internal PassRecord Record() => new(_shared, _ofQuestion, _facts.Concluded);

    private void TestUnanswered()
    {
        if (_isAnswered)
        {
            throw new InvalidOperationException("The session has fired. Forget the question before you ask another.");
        }
    }
}
