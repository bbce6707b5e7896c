using NRules.Diagnostics;
using NRules.Extensibility;

namespace NRules;

/// <summary>
/// Working memory, and the rules that match its facts. A fact is any object of a reference type. Changes are matched at once;
/// what matched waits on the agenda for <see cref="Fire()"/>. A session belongs to one thread at a time.
/// </summary>
public interface ISession : ISessionSchemaProvider
{
    /// <summary>The activations that wait to fire.</summary>
    IAgenda Agenda { get; }

    /// <summary>What happens in this session.</summary>
    IEventProvider Events { get; }

    /// <summary>What passes through the network in this session.</summary>
    IMetricsProvider Metrics { get; }

    /// <summary>Gives the services that rules depend on. Starts as that of the factory.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Stands between the session and the actions of rules; null for none. Starts as that of the factory.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>
    /// Whether linked facts enter, change in and leave working memory as soon as rules yield them or their matches go (the default).
    /// Otherwise they wait for <see cref="PropagateLinked"/>.
    /// </summary>
    bool AutoPropagateLinkedFacts { get; set; }

    /// <summary>Adds a fact to working memory.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">The fact is already in working memory.</exception>
    void Insert(object fact);

    /// <summary>Does what <see cref="Insert"/> does, or nothing.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns><see langword="false"/> if the fact is already in working memory.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    bool TryInsert(object fact);

    /// <summary>Does what <see cref="Insert"/> does to several facts, or to none of them.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">The collection or a fact in it is null.</exception>
    /// <exception cref="ArgumentException">One of the facts is already in working memory; none was inserted.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Does what <see cref="Insert"/> does to several facts, or to none of them.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The facts on whose account none was inserted; empty if all were.</returns>
    /// <exception cref="ArgumentNullException">The collection or a fact in it is null.</exception>
    IFactResult TryInsertAll(IEnumerable<object> facts);

    /// <summary>Does what <see cref="Insert"/> does to several facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do when some cannot be inserted.</param>
    /// <returns>The facts that could not be inserted; empty if all were.</returns>
    /// <exception cref="ArgumentNullException">The collection or a fact in it is null.</exception>
    IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Tells that a fact has changed. The object given takes the place of the equal one in working memory.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">The fact is not in working memory, or was yielded by a rule.</exception>
    void Update(object fact);

    /// <summary>Does what <see cref="Update"/> does, or nothing.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns><see langword="false"/> if the fact is not in working memory, or was yielded by a rule.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    bool TryUpdate(object fact);

    /// <summary>Does what <see cref="Update"/> does to several facts, or to none of them.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">The collection or a fact in it is null.</exception>
    /// <exception cref="ArgumentException">One of the facts is not in working memory, or was yielded by a rule; none was updated.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Does what <see cref="Update"/> does to several facts, or to none of them.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The facts on whose account none was updated; empty if all were.</returns>
    /// <exception cref="ArgumentNullException">The collection or a fact in it is null.</exception>
    IFactResult TryUpdateAll(IEnumerable<object> facts);

    /// <summary>Does what <see cref="Update"/> does to several facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do when some cannot be updated.</param>
    /// <returns>The facts that could not be updated; empty if all were.</returns>
    /// <exception cref="ArgumentNullException">The collection or a fact in it is null.</exception>
    IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Takes a fact out of working memory.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">The fact is not in working memory, or was yielded by a rule.</exception>
    void Retract(object fact);

    /// <summary>Does what <see cref="Retract"/> does, or nothing.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns><see langword="false"/> if the fact is not in working memory, or was yielded by a rule.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    bool TryRetract(object fact);

    /// <summary>Does what <see cref="Retract"/> does to several facts, or to none of them.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">The collection or a fact in it is null.</exception>
    /// <exception cref="ArgumentException">One of the facts is not in working memory, or was yielded by a rule; none was retracted.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Does what <see cref="Retract"/> does to several facts, or to none of them.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The facts on whose account none was retracted; empty if all were.</returns>
    /// <exception cref="ArgumentNullException">The collection or a fact in it is null.</exception>
    IFactResult TryRetractAll(IEnumerable<object> facts);

    /// <summary>Does what <see cref="Retract"/> does to several facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do when some cannot be retracted.</param>
    /// <returns>The facts that could not be retracted; empty if all were.</returns>
    /// <exception cref="ArgumentNullException">The collection or a fact in it is null.</exception>
    IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Propagates the linked facts that wait, and those that come to wait through it.</summary>
    /// <returns>What was done, in order; empty if nothing waited.</returns>
    IEnumerable<ILinkedFactSet> PropagateLinked();

    /// <summary>Fires rules until none waits, or an action halts.</summary>
    /// <returns>How many rules fired.</returns>
    int Fire();

    /// <summary>Fires rules until none waits, an action halts or the token is cancelled.</summary>
    /// <param name="cancellationToken">Looked at between two rules, and handed to the actions.</param>
    /// <returns>How many rules fired.</returns>
    int Fire(CancellationToken cancellationToken);

    /// <summary>Fires rules until none waits, an action halts or enough have fired.</summary>
    /// <param name="maxRulesNumber">How many may fire.</param>
    /// <returns>How many rules fired.</returns>
    int Fire(int maxRulesNumber);

    /// <summary>Fires rules until none waits, an action halts, enough have fired or the token is cancelled.</summary>
    /// <param name="maxRulesNumber">How many may fire.</param>
    /// <param name="cancellationToken">Looked at between two rules, and handed to the actions.</param>
    /// <returns>How many rules fired.</returns>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>The facts of a type in the order they came, those yielded by rules included. Each enumeration goes through the facts as they were when it began.</summary>
    /// <typeparam name="TFact">The type; facts of derived types are of it too.</typeparam>
    IQueryable<TFact> Query<TFact>();
}
