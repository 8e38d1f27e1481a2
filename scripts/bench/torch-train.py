"""Measures PyTorch's training rate: transformers' Llama, eager mode, F32, CPU.

    python3 scripts/bench/torch-train.py '{"width": 192, "layers": 4, "heads": 6, "kvHeads": 2,
        "feedForward": 512, "vocab": 1024, "batch": 16, "length": 256, "steps": 10, "warmup": 2,
        "threads": 2, "tied": true}'

Optional: "attention": "sdpa" (default, the fastest of the eager defaults) or "eager"; "headDim".
Prints one line of JSON; tokensPerSecond is batch x length over the median step. A step is forward pass,
cross-entropy of every position, backward pass, clipping to norm 1 and AdamW. matmulGflops is the best
rate of plain F32 products in the same process, the peak that the training rate is a share of.
"""

import json
import statistics
import sys
import time

import torch
import transformers
from transformers import LlamaConfig, LlamaForCausalLM


def make_model(sizes):
    config = LlamaConfig(
        vocab_size=sizes["vocab"],
        hidden_size=sizes["width"],
        intermediate_size=sizes["feedForward"],
        num_hidden_layers=sizes["layers"],
        num_attention_heads=sizes["heads"],
        num_key_value_heads=sizes["kvHeads"],
        head_dim=sizes.get("headDim", sizes["width"] // sizes["heads"]),
        max_position_embeddings=max(1024, sizes["length"]),
        tie_word_embeddings=sizes["tied"],
        attn_implementation=sizes.get("attention", "sdpa"),
    )
    return LlamaForCausalLM(config).float().train()


def measure_steps(model, sizes):
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, weight_decay=0.0)
    taken, losses = [], []
    for _ in range(sizes["warmup"] + sizes["steps"]):
        # One id more than positions, so that every position has a target.
        ids = torch.randint(sizes["vocab"], (sizes["batch"], sizes["length"] + 1))
        began = time.perf_counter()
        optimizer.zero_grad()
        logits = model(input_ids=ids[:, :-1], use_cache=False).logits
        loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
        taken.append((time.perf_counter() - began) * 1000)
    return taken[sizes["warmup"] :], losses


def measure_product(rows, inner, columns):
    left, right = torch.randn(rows, inner), torch.randn(inner, columns)
    best, until = float("inf"), time.perf_counter() + 1.0
    while time.perf_counter() < until:
        began = time.perf_counter()
        torch.mm(left, right)
        best = min(best, time.perf_counter() - began)
    return {"shape": [rows, inner, columns], "gflops": round(2 * rows * inner * columns / best / 1e9, 1)}


def main():
    sizes = json.loads(sys.argv[1])
    torch.set_num_threads(sizes["threads"])
    torch.manual_seed(69)
    model = make_model(sizes)
    products = [measure_product(1024, 1024, 1024), measure_product(4096, 192, 512)]
    taken, losses = measure_steps(model, sizes)
    # Again after the steps: a burst of other load must not lower the peak.
    products += [measure_product(1024, 1024, 1024), measure_product(4096, 192, 512)]
    rate = sizes["batch"] * sizes["length"] / (statistics.median(taken) / 1000)
    result = {
        "tokensPerSecond": round(rate, 1),
        "stepMs": [round(ms, 1) for ms in taken],
        "loss": {"first": losses[0], "last": losses[-1]},
        "parameters": sum(tensor.numel() for tensor in model.parameters()),
        "attention": model.config._attn_implementation,
        "threads": torch.get_num_threads(),
        "matmulGflops": max(product["gflops"] for product in products),
        "products": products,
        "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
