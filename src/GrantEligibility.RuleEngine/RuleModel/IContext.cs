namespace NRules.RuleModel;

/// <summary>What an action of a firing rule may ask of the engine. Valid only while the action runs, on the session's thread.</summary>
public interface IContext
{
    /// <summary>The rule that is firing.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The match for which the rule is firing.</summary>
    IMatch Match { get; }

    /// <summary>The token given to the session's fire call.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Stops the firing of rules after the current one.</summary>
    void Halt();

    /// <summary>Inserts a fact.</summary>
    /// <param name="fact">The fact to insert.</param>
    /// <exception cref="ArgumentException">An equal fact is in working memory already.</exception>
    void Insert(object fact);

    /// <summary>Inserts several facts.</summary>
    /// <param name="facts">The facts to insert.</param>
    /// <exception cref="ArgumentException">One of the facts is in working memory already; none was inserted.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts a fact unless an equal one is there.</summary>
    /// <param name="fact">The fact to insert.</param>
    /// <returns>Whether the fact was inserted.</returns>
    bool TryInsert(object fact);

    /// <summary>Tells the engine that a fact changed.</summary>
    /// <param name="fact">The changed fact.</param>
    /// <exception cref="ArgumentException">The fact is not in working memory.</exception>
    void Update(object fact);

    /// <summary>Tells the engine that several facts changed.</summary>
    /// <param name="facts">The changed facts.</param>
    /// <exception cref="ArgumentException">One of the facts is not in working memory; none was updated.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Tells the engine that a fact changed, if it is there.</summary>
    /// <param name="fact">The changed fact.</param>
    /// <returns>Whether the fact was updated.</returns>
    bool TryUpdate(object fact);

    /// <summary>Removes a fact.</summary>
    /// <param name="fact">The fact to remove.</param>
    /// <exception cref="ArgumentException">The fact is not in working memory.</exception>
    void Retract(object fact);

    /// <summary>Removes several facts.</summary>
    /// <param name="facts">The facts to remove.</param>
    /// <exception cref="ArgumentException">One of the facts is not in working memory; none was removed.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Removes a fact, if it is there.</summary>
    /// <param name="fact">The fact to remove.</param>
    /// <returns>Whether the fact was removed.</returns>
    bool TryRetract(object fact);

    /// <summary>The keys of the facts linked to this match.</summary>
    /// <returns>The keys; empty when nothing is linked.</returns>
    IReadOnlyCollection<object> GetLinkedKeys();

    /// <summary>A fact linked to this match.</summary>
    /// <param name="key">The key it was linked under.</param>
    /// <returns>The fact, or null when nothing is linked under the key.</returns>
    object? GetLinked(object key);

    /// <summary>Inserts a fact that lives as long as this match.</summary>
    /// <param name="key">The key to link it under, unique within the match.</param>
    /// <param name="fact">The fact to insert.</param>
    /// <exception cref="ArgumentException">The key is in use, or an equal fact is in working memory.</exception>
    void InsertLinked(object key, object fact);

    /// <summary>Inserts several facts that live as long as this match.</summary>
    /// <param name="keyedFacts">Each fact with the key to link it under.</param>
    /// <exception cref="ArgumentException">A key is in use, or an equal fact is in working memory.</exception>
    void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Replaces a linked fact.</summary>
    /// <param name="key">The key it was linked under.</param>
    /// <param name="fact">The fact as it is now.</param>
    /// <exception cref="ArgumentException">Nothing is linked under the key.</exception>
    void UpdateLinked(object key, object fact);

    /// <summary>Replaces several linked facts.</summary>
    /// <param name="keyedFacts">Each fact as it is now, with its key.</param>
    /// <exception cref="ArgumentException">Nothing is linked under one of the keys.</exception>
    void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Removes a linked fact.</summary>
    /// <param name="key">The key it was linked under.</param>
    /// <param name="fact">The fact to remove.</param>
    /// <exception cref="ArgumentException">Nothing is linked under the key.</exception>
    void RetractLinked(object key, object fact);

    /// <summary>Removes several linked facts.</summary>
    /// <param name="keyedFacts">Each fact to remove, with its key.</param>
    /// <exception cref="ArgumentException">Nothing is linked under one of the keys.</exception>
    void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>A service from the session's dependency resolver.</summary>
    /// <param name="serviceType">The type of the service.</param>
    /// <returns>The service.</returns>
    object Resolve(Type serviceType);
}
