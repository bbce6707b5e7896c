using NRules.Network;

namespace NRules.Sessions;

/// <summary>Activations of joins by one fact, gathered first and then taken in the order of the nodes.</summary>
internal sealed class PropagationSteps
{
    private readonly List<long> _order = [];
    private readonly List<Step> _steps = [];

    /// <summary>Adds a step.</summary>
    /// <param name="rank">The rank of the join: the lowest goes first. Steps of one join are taken in the order they were added.</param>
    /// <param name="step">The step.</param>
    public void Add(int rank, Step step)
    {
        _order.Add(((long)rank << 32) | (uint)_steps.Count);
        _steps.Add(step);
    }

    public ReadOnlySpan<Step> InOrder()
    {
        var steps = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_steps);
        if (steps.Length > 1)
        {
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_order).Sort(steps);
        }

        return steps;
    }

    public void Clear()
    {
        _order.Clear();
        _steps.Clear();
    }

    /// <summary>An activation of a join by a fact.</summary>
    /// <param name="Fact">The fact in the alpha memory of the join.</param>
    /// <param name="Join">The join with its tuples; null where the step is about one joined tuple.</param>
    /// <param name="Joined">The tuple that the fact is joined in; null where the step is about the fact.</param>
    internal readonly record struct Step(FactEntry Fact, JoinMemory? Join, MatchTuple? Joined);
}
