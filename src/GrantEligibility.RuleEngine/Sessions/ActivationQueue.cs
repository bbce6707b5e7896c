namespace NRules.Sessions;

/// <summary>Activations of one priority in the order they came. Any of them can leave.</summary>
internal sealed class ActivationQueue
{
    public Activation? First { get; private set; }

    private Activation? Last { get; set; }

    public void Enqueue(Activation activation)
    {
        activation.IsQueued = true;
        activation.Previous = Last;
        if (Last is null)
        {
            First = activation;
        }
        else
        {
            Last.Next = activation;
        }

        Last = activation;
    }

    public void Remove(Activation activation)
    {
        if (activation.Previous is null)
        {
            First = activation.Next;
        }
        else
        {
            activation.Previous.Next = activation.Next;
        }

        if (activation.Next is null)
        {
            Last = activation.Previous;
        }
        else
        {
            activation.Next.Previous = activation.Previous;
        }

        activation.IsQueued = false;
        activation.Previous = null;
        activation.Next = null;
    }
}
