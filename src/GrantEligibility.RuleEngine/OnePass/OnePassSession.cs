using NRules.RuleModel;
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
    private bool _isAnswered;

    /// <summary>Makes a session.</summary>
    /// <param name="plan">The order of the rules.</param>
    /// <param name="comparer">Which facts are the same.</param>
    /// <param name="shared">Facts that every question shares.</param>
    /// <exception cref="ArgumentException">Two of the facts are the same.</exception>
    internal OnePassSession(OnePassPlan plan, FactIdentityComparer comparer, IEnumerable<object> shared)
    {
        _facts = new PassFacts(plan, comparer);
        InsertAll([.. shared]);
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
    /// <param name="facts">The facts.</param>
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

    /// <summary>Forgets the facts of the question and what was concluded from them; what is shared stays. Facts found before are of no meaning afterwards.</summary>
    internal void Forget()
    {
        _facts.Forget();
        _pass.Forget();
        _isAnswered = false;
    }

    /// <summary>What rules concluded from the question, in the order it came; until the question is forgotten.</summary>
    internal ReadOnlySpan<IFact> Conclusions => _facts.Concluded;

    /// <summary>The facts of a type, in the order they came.</summary>
    internal IEnumerable<TFact> Query<TFact>()
    {
        for (var i = 0; i < _facts.Count; i++)
        {
            if (_facts[i].Value is TFact value)
            {
                yield return value;
            }
        }
    }

    /// <summary>Finds a fact with its source.</summary>
    /// <returns>The fact, until the question is forgotten; null if it is not there.</returns>
    internal IFact? Find(object fact) => _facts.Find(fact);

    /// <summary>What a source says a fact came from, without the matches that <see cref="IFactSource.Facts"/> makes of it.</summary>
    /// <param name="source">The source of a fact of this session.</param>
    /// <param name="declarations">What the facts are bound to, in their order; null where the fact is a collection of them.</param>
    internal static ReadOnlySpan<IFact> FactsOf(IFactSource source, out IReadOnlyList<Declaration>? declarations)
    {
        declarations = (source as Concluded)?.Node.Declarations;
        return ((PassSource)source).Premises;
    }

    private void TestUnanswered()
    {
        if (_isAnswered)
        {
            throw new InvalidOperationException("The session has fired. Forget the question before you ask another.");
        }
    }
}
